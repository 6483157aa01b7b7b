package dev.baton.connectors.jira;

import static dev.baton.port.tracker.OnATracker.got;
import static dev.baton.port.tracker.OnATracker.rejected;
import static dev.baton.port.tracker.OnATracker.unavailable;
import static dev.baton.port.tracker.Orders.anyOrder;
import static dev.baton.port.tracker.Orders.orderWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.connectors.jira.standin.Trouble;
import dev.baton.connectors.jira.standin.Trouble.Kind;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Status;
import dev.baton.port.Tracker.Comment;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A ticket is there once, whatever becomes of answers, indexes and connections. */
@ParameterizedClass
@EnumSource
class OnceTest extends OnJira {

    OnceTest(JiraFlavour flavour) {
        super(flavour);
    }

    @Test
    void a_ticket_that_no_search_knows_yet_is_found_by_its_number() {
        engineers().fileSomethingElse(home());
        jira.site().index().fallBehind();
        lost();

        TicketRef ticket = filed(anyOrder());

        assertThat(ticket.key()).isEqualTo("SHOP-2");
        assertThat(jira.site().keys()).containsExactly("SHOP-1", "SHOP-2");
        assertThat(deviations(ticket)).isEmpty();
    }

    @Test
    void the_first_ticket_of_a_project_is_found_before_it_is_indexed() {
        jira.site().index().fallBehind();
        lost();

        assertThat(filed(anyOrder()).key()).isEqualTo("SHOP-1");
        assertThat(jira.site().keys()).containsExactly("SHOP-1");
    }

    @Test
    void a_ticket_that_is_indexed_later_than_newer_ones_is_found_between_them() {
        engineers().fileSomethingElse(home());
        lost();
        engineers().fileSomethingElse(home());
        jira.site().index().hide("SHOP-2");

        assertThat(filed(anyOrder()).key()).isEqualTo("SHOP-2");
        assertThat(jira.site().keys()).hasSize(3);
    }

    @Test
    void numbers_that_were_used_up_hide_no_ticket() {
        engineers().fileSomethingElse(home());
        jira.site().index().fallBehind();
        jira.site().skipNumbers("SHOP", 3);
        lost();

        assertThat(filed(anyOrder()).key()).isEqualTo("SHOP-5");
        assertThat(jira.site().keys()).hasSize(2);
    }

    @Test
    void a_ticket_without_its_mark_is_found_by_its_links() {
        TicketRef ticket = filed(anyOrder());
        jira.site().rewrite(ticket.key(), "Somebody wrote another description.");

        assertThat(filed(anyOrder())).isEqualTo(ticket);
        assertThat(jira.site().keys()).hasSize(1);
    }

    @Test
    void a_copy_that_somebody_made_is_not_taken_for_the_ticket() {
        TicketRef ticket = filed(anyOrder());
        jira.site().copy(ticket.key());
        engineers().delete(ticket);

        TicketRef again = filed(anyOrder());

        assertThat(again.key()).isEqualTo("SHOP-3");
        assertThat(jira.site().keys()).containsExactly("SHOP-2", "SHOP-3");
    }

    @Test
    void where_no_properties_are_kept_the_mark_and_the_creator_tell_it_from_a_copy() {
        jira.site().keepNoProperties();
        lost();
        jira.site().copy("SHOP-1");

        assertThat(filed(anyOrder()).key()).isEqualTo("SHOP-1");
        engineers().delete(filed(anyOrder()));
        assertThat(filed(anyOrder()).key()).isEqualTo("SHOP-3");
        assertThat(jira.site().keys()).containsExactly("SHOP-2", "SHOP-3");
    }

    @Test
    void while_no_search_answers_nothing_is_created() {
        String search = jira.searchOperation();
        jira.trouble().with(search, Kind.SERVER_ERROR);

        assertThat(unavailable(tracker().file(home(), anyOrder()))).isNotBlank();

        assertThat(jira.calls(Trouble.CREATION)).isEmpty();
    }

    @Test
    void a_ticket_that_jira_makes_long_after_we_gave_up_is_closed_as_duplicate_when_the_other_is_read() {
        jira.trouble().once(Trouble.CREATION, Kind.DONE_LATE);
        assertThat(unavailable(tracker().file(home(), anyOrder()))).isNotBlank();
        pass(Duration.ofMinutes(10));
        TicketRef ticket = filed(anyOrder());
        pass(Duration.ofMinutes(10));
        jira.trouble().deliverLate();
        assertThat(labelled()).hasSize(2);

        assertThat(read(ticket, anyOrder()).deviations()).isEmpty();

        TicketRef twin = new TicketRef("jira", "SHOP-2", "");
        assertThat(labelled()).containsExactly(ticket.key());
        assertThat(read(twin, anyOrder()).status()).isEqualTo(Status.ENDED_OTHERWISE);
        assertThat(engineers().comments(twin)).singleElement().asString().contains(ticket.key());
        assertThat(jira.site().resolution("SHOP-2")).isEqualTo("Duplicate");
        assertThat(engineers().comments(ticket)).isEmpty();
    }

    @Test
    void a_twin_is_ended_once() {
        TicketRef ticket = filedTwice();
        read(ticket, anyOrder());
        int changes = jira.changes().size();

        read(ticket, anyOrder());

        assertThat(jira.changes()).hasSize(changes);
    }

    @Test
    void filing_again_keeps_the_older_of_two() {
        TicketRef ticket = filedTwice();

        assertThat(filed(anyOrder())).isEqualTo(ticket);
        assertThat(labelled()).containsExactly(ticket.key());
    }

    @Test
    void a_twin_that_cannot_be_closed_loses_its_label_and_keeps_nobody_from_reading() {
        TicketRef ticket = filedTwice();
        engineers().block(Status.DONE);

        assertThat(read(ticket, anyOrder()).status()).isEqualTo(Status.TO_DO);
        assertThat(labelled()).containsExactly(ticket.key());
    }

    @Test
    void after_a_week_no_twin_is_looked_for() {
        TicketRef ticket = filed(anyOrder());
        pass(Duration.ofDays(7));
        int searches = jira.calls(jira.searchOperation()).size();

        read(ticket, anyOrder());

        assertThat(jira.calls(jira.searchOperation())).hasSize(searches);
    }

    @Test
    void short_pages_change_nothing() {
        jira.site().shortPages(1);
        for (int i = 0; i < 5; i++) {
            engineers().fileSomethingElse(home());
        }
        TicketRef ticket = filed(anyOrder());
        filed(orderWith("H-12/other"));
        for (int i = 0; i < 3; i++) {
            got(tracker().close(ticket, new Comment("check-" + i, "Check " + i + " passed.")));
        }
        got(tracker().close(ticket, new Comment("check-0", "Check 0 passed.")));
        engineers().move(ticket, Status.IN_PROGRESS);

        assertThat(filed(anyOrder())).isEqualTo(ticket);
        assertThat(engineers().comments(ticket)).hasSize(3);
        assertThat(read(ticket, anyOrder()).statusSince()).isEqualTo(now());
    }

    @Test
    void a_refused_creation_is_told_in_the_words_of_jira() {
        jira.trouble().once(Trouble.CREATION, Kind.FORBIDDEN);

        assertThat(rejected(tracker().file(home(), anyOrder())))
                .contains("file a ticket in SHOP")
                .contains("You do not have permission to do that, <b>sorry</b>");
    }

    /** A creation whose answer is lost. */
    private void lost() {
        engineers().loseTheAnswerToTheNextCreation();
        assertThat(unavailable(tracker().file(home(), anyOrder()))).isNotBlank();
        engineers().reconnect();
    }

    /** The older of two tickets that Jira has of one order. */
    private TicketRef filedTwice() {
        jira.trouble().once(Trouble.CREATION, Kind.DONE_LATE);
        assertThat(unavailable(tracker().file(home(), anyOrder()))).isNotBlank();
        TicketRef ticket = filed(anyOrder());
        pass(Duration.ofMinutes(10));
        jira.trouble().deliverLate();
        return ticket;
    }
}
