package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.ticket.Drift;
import dev.baton.handoff.ticket.TicketEvent.DriftAccepted;
import dev.baton.handoff.ticket.TicketEvent.DriftFound;
import dev.baton.handoff.ticket.TicketEvent.DriftResolved;
import dev.baton.handoff.ticket.TicketEvent.TicketFiled;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.scenario.Any;
import dev.baton.scenario.Situation;
import org.junit.jupiter.api.Test;

/** What every {@link Handoffs} must say of tickets that are elsewhere, and of policies that are known by number. */
public interface ListedHandoffsContract extends KeptHandoffs {

    /** A ticket that was moved. */
    DriftFound MOVED = new DriftFound(1, Any.LEDGER, new Drift.Difference(Aspect.PROJECT, "SEC", "Emma"));

    @Test
    default void handoffs_with_a_ticket_off_its_board_are_found_until_it_is_back() {
        DriftFound label = new DriftFound(1, Any.LEDGER, new Drift.Difference(Aspect.LABEL, "nothing", "Emma"));
        withTicket(label);
        Handoff moved = withTicket(MOVED);
        Handoff left = withTicket(MOVED, new DriftAccepted(1, "The team works there now."));
        withTicket(MOVED, new DriftResolved(1));

        assertThat(handoffs().offBoard(9)).containsExactly(left, moved);
        assertThat(handoffs().offBoard(1)).containsExactly(left);
    }

    @Test
    default void a_document_that_keeps_its_terms_is_not_dated_by_a_number() {
        keeper().played(Situation::itIsAccepted);

        assertThat(handoffs().datedByNumber()).isEmpty();
    }

    private Handoff withTicket(HandoffEvent... events) {
        Handoff filed = keeper().played(
                        Situation::itIsAccepted,
                        new TicketFiled(Any.LEDGER, new TicketRef("jira", "PAY-7", "https://jira.example.org")));
        return keeper().next(filed, events);
    }
}
