package dev.baton.connectors.jira;

import static dev.baton.port.tracker.OnATracker.got;
import static dev.baton.port.tracker.OnATracker.rejected;
import static dev.baton.port.tracker.Orders.OTHER;
import static dev.baton.port.tracker.Orders.OWNER;
import static dev.baton.port.tracker.Orders.anyOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.connectors.jira.standin.Human;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.handoff.ticket.TicketState.Deviation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People of Jira Cloud may hide their address: then an account is the right one if it is the only one found by it. */
class HiddenAddressesTest extends OnJira {

    HiddenAddressesTest() {
        super(JiraFlavour.CLOUD);
    }

    @BeforeEach
    void the_owner_hides() {
        jira.site().add(Human.of(OWNER.name(), OWNER.email()).hidden());
    }

    @Test
    void the_only_account_that_is_found_gets_the_ticket() {
        TicketRef ticket = filed(anyOrder());

        assertThat(deviations(ticket)).isEmpty();
    }

    @Test
    void of_two_hidden_ones_nobody_is_guessed() {
        jira.site().add(Human.of("Olga Evil", "olga@example.org.evil.example").hidden());

        assertThat(rejected(tracker().file(home(), anyOrder()))).contains(OWNER.email());
    }

    @Test
    void one_who_shows_the_address_is_preferred() {
        TicketRef ticket = filed(anyOrder());
        jira.site().add(Human.of(OTHER.name(), OTHER.email()).hidden());
        engineers().handOver(ticket, OTHER);

        assertThat(deviations(ticket)).extracting(Deviation::aspect).containsExactly(Aspect.ASSIGNEE);
        got(tracker().mend(ticket, anyOrder()));
        assertThat(deviations(ticket)).isEmpty();
    }

    @Test
    void whom_nobody_can_tell_apart_is_not_accused() {
        TicketRef ticket = filed(anyOrder());
        engineers().deactivate(OWNER);

        assertThat(deviations(ticket)).isEmpty();
    }
}
