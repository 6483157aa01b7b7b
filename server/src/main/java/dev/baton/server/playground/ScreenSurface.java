package dev.baton.server.playground;

import dev.baton.desk.Outcome;
import dev.baton.desk.Surface;
import dev.baton.desk.Told;
import dev.baton.view.Card;
import java.util.List;

/** Somebody's screen while they ask: the answer is the screen as they see it next. What is not done leaves a form open. */
record ScreenSurface(Screen before) implements Surface<Screen> {

    @Override
    public Screen tell(List<Card> cards) {
        return whispering(cards, false);
    }

    @Override
    public Screen fill(Outcome.Fill fill) {
        return before.asking(Dialog.opened(fill.action(), fill.form()));
    }

    @Override
    public Screen meet() {
        throw new IllegalStateException("a stranger (expected: all of the cast are registered)");
    }

    @Override
    public Screen notSaved() {
        return refused(Told.NOT_SAVED, Told.sentence(Told.NOT_SAVED));
    }

    @Override
    public Screen answer(Outcome outcome) {
        if (outcome instanceof Outcome.Wrong wrong) {
            return before.dialog()
                    .map(dialog -> before.asking(dialog.wrong(wrong.problems())))
                    .orElseGet(() -> whispering(Told.cards(wrong), true));
        } else if (outcome instanceof Outcome.Refused refused) {
            return refused(Told.line(refused), Told.cards(refused));
        }
        return tell(Told.cards(outcome));
    }

    private Screen refused(String inDialog, List<Card> beside) {
        return before.dialog()
                .map(dialog -> before.asking(dialog.refused(inDialog)))
                .orElseGet(() -> whispering(beside, true));
    }

    private Screen whispering(List<Card> cards, boolean isRefusal) {
        return before.whispering(
                cards.stream().map(card -> new Screen.Whisper(card, isRefusal)).toList());
    }
}
