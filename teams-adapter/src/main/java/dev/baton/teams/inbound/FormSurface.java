package dev.baton.teams.inbound;

import dev.baton.desk.FrontDesk;
import dev.baton.desk.Outcome;
import dev.baton.desk.Surface;
import dev.baton.desk.Told;
import dev.baton.desk.Visit;
import dev.baton.teams.adaptivecard.AdaptiveCard;
import dev.baton.view.Answers;
import dev.baton.view.Card;
import java.util.List;
import java.util.Map;

/** Somebody sent a form: where it stood they read what came of it, or the form again with what is wrong and all that was typed. */
record FormSurface(Sent sent, FrontDesk desk, Aside aside, Frame frame) implements Surface<InvokeReply> {

    /** A form as it was sent. */
    record Sent(Received received, Visit visit, String action, Answers answers) {}

    /** Another sheet of the form, with everything that was answered so far. */
    InvokeReply turnedTo(int sheet) {
        Outcome asked = desk.press(sent.visit(), sent.action());
        return asked instanceof Outcome.Fill fill
                ? frame.asks(
                        AdaptiveCard.form(fill.form().filledWith(sent.answers()), sent.action(), sheet), sent.answers())
                : ask(() -> asked);
    }

    @Override
    public InvokeReply tell(List<Card> cards) {
        return frame.shows(cards);
    }

    @Override
    public InvokeReply fill(Outcome.Fill fill) {
        return frame.asks(
                AdaptiveCard.form(fill.form(), fill.action(), Map.of()),
                fill.form().filled());
    }

    @Override
    public InvokeReply meet() {
        aside.meet(sent.received(), isKnown -> {});
        return keptOpen(Map.of("", Told.LOOKING_YOU_UP));
    }

    /** Teams itself keeps a dialog open, with what was typed, when its sending fails. */
    @Override
    public InvokeReply notSaved() {
        return InvokeReply.failed();
    }

    @Override
    public InvokeReply answer(Outcome outcome) {
        if (outcome instanceof Outcome.Wrong wrong) {
            return keptOpen(wrong.problems());
        } else if (outcome instanceof Outcome.Refused refused) {
            return keptOpen(Map.of("", Told.line(refused)));
        }
        return tell(Told.cards(outcome));
    }

    /** The form is drawn anew; where it is no longer asked, what is wrong is told alone. */
    private InvokeReply keptOpen(Map<String, String> problems) {
        return desk.press(sent.visit(), sent.action()) instanceof Outcome.Fill fill
                ? frame.asks(
                        AdaptiveCard.form(fill.form().filledWith(sent.answers()), sent.action(), problems),
                        sent.answers())
                : tell(Told.sentence(String.join("\n", problems.values())));
    }
}
