package dev.baton.teams.inbound;

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
    InvokeReply tell(List<Card> cards);

    /** Gives the person a form. */
    InvokeReply fill(Outcome.Fill fill);

    /** Looks the person up, and tells them to try again. */
    InvokeReply meet();

    /** Any other answer than a form or a stranger's. */
    default InvokeReply answer(Outcome outcome) {
        return tell(Told.cards(outcome));
    }

    /** Asks the desk, and answers as it says; a desk that fails has kept nothing, and the person is told so. */
    default InvokeReply ask(Supplier<Outcome> desk) {
        Outcome outcome;
        try {
            outcome = desk.get();
        } catch (MalformedActivity notTeams) {
            throw notTeams;
        } catch (RuntimeException notKept) {
            Logs.LOG.error("The front desk failed; the person is told that nothing was saved", notKept);
            return tell(Told.sentence(Told.NOT_SAVED));
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
