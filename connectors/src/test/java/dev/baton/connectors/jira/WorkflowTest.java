package dev.baton.connectors.jira;

import static dev.baton.port.tracker.OnATracker.got;
import static dev.baton.port.tracker.OnATracker.rejected;
import static dev.baton.port.tracker.Orders.DUE;
import static dev.baton.port.tracker.Orders.anyOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Workflows as teams make them: a ticket gets to where it should stand, or it is told what keeps it. */
@ParameterizedClass
@EnumSource
class WorkflowTest extends OnJira {

    private TicketRef ticket = new TicketRef("", "", "");

    WorkflowTest(JiraFlavour flavour) {
        super(flavour);
    }

    @BeforeEach
    void a_ticket() {
        ticket = filed(anyOrder());
    }

    @Test
    void a_ticket_is_closed_with_a_fix_although_another_end_is_offered_first() {
        got(tracker().close(ticket, WHY));

        assertThat(status()).isEqualTo(Status.DONE);
        assertThat(jira.site().resolution(ticket.key())).isEqualTo("Done");
    }

    @Test
    void where_done_is_far_it_goes_by_way_of_what_lies_between() {
        jira.site().ways().only("To Do", "In Progress");
        jira.site().ways().only("In Progress", "To Do", "In Review");
        jira.site().ways().only("In Review", "In Progress", "Won't Do", "Done");

        got(tracker().close(ticket, WHY));

        assertThat(status()).isEqualTo(Status.DONE);
    }

    @Test
    void a_workflow_that_runs_in_circles_is_told_with_what_it_offers() {
        jira.site().ways().only("To Do", "In Progress");
        jira.site().ways().only("In Progress", "To Do", "In Review");
        jira.site().ways().only("In Review", "To Do", "In Progress");

        assertThat(rejected(tracker().close(ticket, WHY)))
                .contains("SHOP-1")
                .contains("stands in \"In Review\"")
                .contains("a done status")
                .contains("\"Go to To Do\" to \"To Do\"")
                .contains("Jira administrator");
        assertThat(engineers().comments(ticket)).isEmpty();
    }

    @Test
    void a_ticket_that_passed_its_check_is_not_ended_as_if_it_had_no_fix() {
        jira.site().ways().close("Done");
        jira.site().ways().close("In Progress");
        jira.site().ways().close("In Review");

        assertThat(rejected(tracker().close(ticket, WHY))).contains("\"Go to Won't Do\" to \"Won't Do\"");

        assertThat(status()).isEqualTo(Status.TO_DO);
    }

    @Test
    void a_transition_that_asks_for_what_baton_cannot_know_is_named_with_it() {
        jira.site().ways().insistOn("customfield_10077", "Root cause");
        jira.site().ways().only("To Do", "Done");

        assertThat(rejected(tracker().close(ticket, WHY))).contains("which asks for Root cause");

        assertThat(status()).isEqualTo(Status.TO_DO);
    }

    @Test
    void a_workflow_that_lets_baton_do_nothing_is_told() {
        jira.site().ways().only("To Do");

        assertThat(rejected(tracker().close(ticket, WHY)))
                .contains("stands in \"To Do\"")
                .contains("no transition at all");
    }

    @Test
    void reopened_it_waits_to_be_begun() {
        engineers().move(ticket, Status.DONE);

        got(tracker().reopen(ticket, WHY, DUE));

        assertThat(status()).isEqualTo(Status.TO_DO);
        assertThat(jira.site().resolution(ticket.key())).isEmpty();
    }

    @Test
    void where_nothing_leads_to_the_start_it_is_reopened_in_progress() {
        engineers().move(ticket, Status.DONE);
        jira.site().ways().only("Done", "Won't Do", "In Review");

        got(tracker().reopen(ticket, WHY, DUE));

        assertThat(status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void what_cannot_be_reopened_keeps_its_due_date_and_says_why() {
        engineers().move(ticket, Status.DONE);
        jira.site().ways().only("Done", "Won't Do");

        assertThat(rejected(tracker().reopen(ticket, WHY, DUE.plusDays(14))))
                .contains("SHOP-1")
                .contains("stands in \"Done\"")
                .contains("an open status");

        assertThat(deviations(ticket)).isEmpty();
        assertThat(engineers().comments(ticket)).isEmpty();
    }

    private Status status() {
        return read(ticket, anyOrder()).status();
    }
}
