package dev.baton.slack.inbound;

import com.slack.api.bolt.response.Response;
import dev.baton.desk.Outcome;
import dev.baton.desk.Told;
import dev.baton.view.Card;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a person stands while they ask, and so how they are answered: each way is also the acknowledgement. */
interface Surface {

    /** Tells the person something, alone. */
    Response tell(List<Card> cards);

    /** Gives the person a form. */
    Response fill(Outcome.Fill fill);

    /** Looks the person up, and tells them to try again. */
    Response meet();

    /** Nothing was kept. */
    default Response notSaved() {
        return tell(Told.sentence(Told.NOT_SAVED));
    }

    /** Any other answer than a form or a stranger's. */
    default Response answer(Outcome outcome) {
        return tell(Told.cards(outcome));
    }

    /** Asks the desk, and answers as it says; a desk that fails has kept nothing, and the person is told so. */
    default Response ask(Supplier<Outcome> desk) {
        Outcome outcome;
        try {
            outcome = desk.get();
        } catch (MalformedRequest notSlacks) {
            throw notSlacks;
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
