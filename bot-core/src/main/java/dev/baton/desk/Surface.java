package dev.baton.desk;

import dev.baton.view.Card;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a person stands while they ask, and so how they are answered: each way is also the acknowledgement.
 *
 * @param <R> what the platform takes as an acknowledgement
 */
public interface Surface<R> {

    /** Tells the person something, alone. */
    R tell(List<Card> cards);

    /** Gives the person a form. */
    R fill(Outcome.Fill fill);

    /** Looks the person up, and tells them to try again. */
    R meet();

    /** Nothing was kept. */
    default R notSaved() {
        return tell(Told.sentence(Told.NOT_SAVED));
    }

    /** Any other answer than a form or a stranger's. */
    default R answer(Outcome outcome) {
        return tell(Told.cards(outcome));
    }

    /** Asks the desk, and answers as it says; a desk that fails has kept nothing, and the person is told so. */
    default R ask(Supplier<Outcome> desk) {
        Outcome outcome;
        try {
            outcome = desk.get();
        } catch (Malformed notThePlatforms) {
            throw notThePlatforms;
        } catch (RuntimeException notKept) {
            Logs.LOG.error("The front desk failed; the person is told that nothing was saved", notKept);
            return notSaved();
        }
        if (outcome instanceof Outcome.Fill fill) {
            return fill(fill);
        }
        return outcome instanceof Outcome.Stranger ? meet() : answer(outcome);
    }

    /** Where surfaces write what people are not told. */
    final class Logs {
        private static final Logger LOG = LoggerFactory.getLogger(Surface.class);

        private Logs() {}
    }
}
