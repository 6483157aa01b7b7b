package dev.baton.port;

import static dev.baton.port.HandoffsContract.ACCEPTED;
import static dev.baton.port.HandoffsContract.CANCELLED;
import static dev.baton.port.HandoffsContract.MARA;
import static dev.baton.port.HandoffsContract.OMAR;
import static dev.baton.port.HandoffsContract.OPENED;
import static dev.baton.port.HandoffsContract.SCOPED;
import static dev.baton.port.HandoffsContract.SUMMARY;
import static dev.baton.port.HandoffsContract.ZOE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Severity;
import dev.baton.handoff.opening.Incident;
import dev.baton.handoff.opening.OpeningEvent.HandoffOpened;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.ticket.TicketEvent.TicketFiled;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.work.WorkEvent.OwnerNamed;
import dev.baton.scenario.Situation;
import org.junit.jupiter.api.Test;

/** By what every {@link Handoffs} must find them. */
public interface FoundHandoffsContract extends KeptHandoffs {

    @Test
    default void lists_are_newest_first_and_no_longer_than_asked() {
        Handoff first = keeper().begun(OPENED);
        Handoff second = keeper().begun(OPENED, CANCELLED);
        Handoff third = keeper().begun(OPENED, SUMMARY);

        assertThat(handoffs().newest(10)).containsExactly(third, second, first);
        assertThat(handoffs().newest(2)).containsExactly(third, second);
        assertThat(handoffs().open(10)).containsExactly(third, first);
        assertThat(handoffs().open(1)).containsExactly(third);
    }

    @Test
    default void handoffs_of_one_incident_are_found_by_its_reference() {
        Handoff first = keeper().begun(OPENED);
        keeper().begun(openedFor("INC-8", MARA));
        Handoff third = keeper().begun(OPENED, CANCELLED);

        assertThat(handoffs().ofIncident("INC-7")).containsExactly(third, first);
        assertThat(handoffs().ofIncident("inc-7")).isEmpty();
    }

    @Test
    default void handoffs_are_found_by_whom_they_concern_until_they_are_over() {
        Handoff maras = keeper().begun(OPENED);
        Handoff omars = keeper().begun(openedFor("INC-8", OMAR));

        assertThat(handoffs().concerning(MARA.human())).containsExactly(omars.id(), maras.id());
        assertThat(handoffs().concerning(OMAR.human())).containsExactly(omars.id());

        keeper().next(omars, CANCELLED);

        assertThat(handoffs().concerning(OMAR.human())).isEmpty();
        assertThat(handoffs().concerning(MARA.human())).containsExactly(maras.id());
        assertThat(handoffs().concerning("nobody@example.com")).isEmpty();
    }

    @Test
    default void handoffs_are_found_by_the_owner_of_what_is_owed() {
        Handoff scoped = keeper().begun(OPENED, SCOPED);
        assertThat(handoffs().concerning(OMAR.human())).isEmpty();

        Handoff owned = keeper().next(scoped, new OwnerNamed("ledger", OMAR));
        assertThat(handoffs().concerning(OMAR.human())).containsExactly(owned.id());

        keeper().next(owned, new OwnerNamed("ledger", ZOE));
        assertThat(handoffs().concerning(OMAR.human())).isEmpty();
        assertThat(handoffs().concerning(ZOE.human())).containsExactly(owned.id());
    }

    @Test
    default void handoffs_are_found_by_their_words_whatever_became_of_them() {
        keeper().played(Situation::itIsClosed);
        Handoff cancelled = keeper().begun(OPENED, CANCELLED);

        assertThat(handoffs().found("LOG4J-core", 9)).hasSize(1);
        assertThat(handoffs().found(" payments/ledger ", 9)).hasSize(1);
        assertThat(handoffs().found("log4shell", 9)).hasSize(2).first().isEqualTo(cancelled);
        assertThat(handoffs().found("log4shell", 1)).containsExactly(cancelled);
        assertThat(handoffs().found("100%_nothing", 9)).isEmpty();
    }

    @Test
    default void handoffs_are_found_by_the_tickets_of_their_items() {
        Handoff first = keeper().begun(OPENED, SCOPED, ACCEPTED);
        assertThat(handoffs().withTicket("jira", "PAY-7")).isEmpty();

        Handoff filed = keeper().next(first, ticketed("jira", "PAY-7"));
        Handoff second = keeper().begun(OPENED, SCOPED, ACCEPTED, ticketed("jira", "PAY-7"), SUMMARY);
        keeper().begun(OPENED, SCOPED, ACCEPTED, ticketed("other", "PAY-7"));

        assertThat(handoffs().withTicket("jira", "PAY-7")).containsExactly(second, filed);
        assertThat(handoffs().withTicket("jira", "PAY-70")).isEmpty();

        Handoff refiled = keeper().next(filed, ticketed("jira", "PAY-9"));
        assertThat(handoffs().withTicket("jira", "PAY-9")).containsExactly(refiled);
        assertThat(handoffs().withTicket("jira", "PAY-7")).containsExactly(second);
    }

    private static HandoffEvent ticketed(String tracker, String key) {
        return new TicketFiled("ledger", new TicketRef(tracker, key, "https://example.com/" + key));
    }

    private static HandoffEvent openedFor(String reference, Person commander) {
        return new HandoffOpened("Text4Shell", new Incident(reference, "", Severity.HIGH, false, ""), commander);
    }
}
