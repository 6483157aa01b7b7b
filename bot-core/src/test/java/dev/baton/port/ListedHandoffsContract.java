package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.ticket.Drift;
import dev.baton.handoff.ticket.TicketEvent.DriftAccepted;
import dev.baton.handoff.ticket.TicketEvent.DriftFound;
import dev.baton.handoff.ticket.TicketEvent.DriftResolved;
import dev.baton.handoff.ticket.TicketEvent.TicketFiled;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.scenario.Any;
import dev.baton.scenario.Situation;
import dev.baton.scenario.stage.Played;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Handoffs} must say of tickets that are elsewhere, and of policies that are known by number. */
public interface ListedHandoffsContract {

    /** A ticket that was moved. */
    DriftFound MOVED = new DriftFound(1, Any.LEDGER, new Drift.Difference(Aspect.PROJECT, "SEC", "Emma"));

    Handoffs handoffs();

    @Test
    default void handoffs_with_a_ticket_off_its_board_are_found_until_it_is_back() {
        DriftFound label = new DriftFound(1, Any.LEDGER, new Drift.Difference(Aspect.LABEL, "nothing", "Emma"));
        withTicket(label);
        HandoffId moved = withTicket(MOVED);
        HandoffId left = withTicket(MOVED, new DriftAccepted(1, "The team works there now."));
        withTicket(MOVED, new DriftResolved(1));

        assertThat(handoffs().offBoard(9)).extracting(Handoff::id).containsExactly(left, moved);
        assertThat(handoffs().offBoard(1)).extracting(Handoff::id).containsExactly(left);
    }

    @Test
    default void a_document_that_keeps_its_terms_is_not_dated_by_a_number() {
        withTicket();

        assertThat(handoffs().datedByNumber()).isEmpty();
    }

    private HandoffId withTicket(HandoffEvent... events) {
        List<HandoffEvent> more = new ArrayList<>(
                List.of(new TicketFiled(Any.LEDGER, new TicketRef("jira", "PAY-7", "https://jira.example.org"))));
        more.addAll(List.of(events));
        List<Recorded> history = new ArrayList<>(Played.until(Situation::itIsAccepted));
        Moment now = new Moment(Person.BATON, Instant.parse("2026-12-21T08:00:00Z"));
        more.forEach(event -> history.add(new Recorded(history.size() + 1L, now, event)));
        Handoff handoff = Handoff.of(handoffs().nextId(), history);
        assertThat(handoffs().append(handoff, 0, history)).isTrue();
        return handoff.id();
    }
}
