package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Person;
import dev.baton.playbook.Reply;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import dev.baton.view.Button;
import dev.baton.view.Card;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** One open step as a card: what is asked, of whom, by when, what they need to see, and the replies. */
public final class StepCard {

    private static final int LISTED = 20;

    private StepCard() {}

    /** The card of a step for one of those whom it asks. */
    public static Card of(Setting setting, Step step, Person reader) {
        Handoff handoff = setting.handoff();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Note(Text.empty()
                .andLink(handoff.opening().title(), setting.document().page())
                .and(" · Waiting for " + step.asks().wordsTo(reader))
                .and(due(step, reader.zone()))
                .and(".")));
        parts.addAll(step.content().shows());
        return new Card(
                Limits.shortened(handoff.id() + " · " + step.what(), Limits.CARD_TITLE), parts, buttons(handoff, step));
    }

    /** Several open steps of one person, a line each, and one button that shows them with all their buttons. */
    public static Card many(Setting setting, List<Step> steps, Person reader) {
        Handoff handoff = setting.handoff();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Note(Text.empty()
                .andLink(handoff.opening().title(), setting.document().page())
                .and(" · Waiting for you.")));
        steps.stream()
                .limit(LISTED)
                .map(step -> new Part.Words(
                        text(step.what()).and(due(step, reader.zone())).and(".")))
                .forEach(parts::add);
        if (steps.size() > LISTED) {
            parts.add(new Part.Note(text("And " + (steps.size() - LISTED) + " more.")));
        }
        return new Card(
                handoff.id() + " · " + steps.size() + " things wait for you", parts, List.of(HubCard.myPart(handoff)));
    }

    /** What stands in the card's place once that is over: what ended it and when, and nothing to press. */
    public static Card over(Setting setting, Step step, Text ending, Instant at) {
        Handoff handoff = setting.handoff();
        return Card.card(
                Limits.shortened(handoff.id() + " · " + step.what(), Limits.CARD_TITLE),
                new Part.Words(Text.empty().andEmphasis("Over: ").and(ending)),
                new Part.Note(Text.empty()
                        .andLink(handoff.opening().title(), setting.document().page())
                        .and(" · ")
                        .andWhen(at, handoff.participants().commander().zone())));
    }

    /** The replies of a step as buttons. */
    static List<Button> buttons(Handoff handoff, Step step) {
        return step.content().replies().stream()
                .map(reply -> new Button(
                        new Press(handoff.id(), step.key(), reply.id()).action(),
                        reply.label(),
                        reply.weight(),
                        reply instanceof Reply.Fill))
                .toList();
    }

    /** ", by Mon 28 Dec" where a moment is set, else nothing. */
    static Text due(Step step, ZoneId zone) {
        return step.timing().isDue() ? text(", by ").andWhen(step.timing().due(), zone) : Text.empty();
    }
}
