package dev.baton.port.tracker;

import static dev.baton.port.tracker.OnATracker.got;
import static dev.baton.port.tracker.OnATracker.rejected;
import static dev.baton.port.tracker.OnATracker.unavailable;
import static dev.baton.port.tracker.Orders.DUE;
import static dev.baton.port.tracker.Orders.OWNER;
import static dev.baton.port.tracker.Orders.anyOrder;
import static dev.baton.port.tracker.Orders.orderWith;
import static dev.baton.port.tracker.Orders.orderWithoutDueDate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Severity;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.ticket.TicketField;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.handoff.ticket.TicketState.Deviation;
import dev.baton.handoff.ticket.TicketState.Status;
import dev.baton.port.TicketOrder.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How every tracker files: once, whole, in the engineers' own project. */
public interface FilingContract extends OnATracker {

    TicketField IMPACT = new TicketField("customfield_10050", "Customer impact", List.of("none", "some"));

    @Test
    default void a_ticket_is_filed_as_ordered() {
        TicketRef ticket = filed(anyOrder());

        TicketState state = read(ticket, anyOrder());
        assertThat(state.status()).isEqualTo(Status.TO_DO);
        assertThat(state.deviations()).isEmpty();
        assertThat(state.readAt()).isEqualTo(now());
        assertThat(ticket.tracker()).isEqualTo(tracker().name());
        assertThat(ticket.key()).startsWith("SHOP-");
        assertThat(ticket.link()).startsWith("http").endsWith(ticket.key());
    }

    @ParameterizedTest
    @EnumSource
    default void every_severity_has_a_priority(Severity severity) {
        TicketRef ticket = filed(orderWith(severity));

        assertThat(read(ticket, orderWith(severity)).deviations()).isEmpty();
    }

    @Test
    default void what_has_no_deadline_is_filed_without_a_due_date_and_may_get_one() {
        TicketRef ticket = filed(orderWithoutDueDate());
        assertThat(read(ticket, orderWithoutDueDate()).deviations()).isEmpty();
        assertThat(deviations(ticket)).extracting(Deviation::aspect).containsExactly(Aspect.DUE_DATE);

        engineers().postpone(ticket, DUE);

        assertThat(read(ticket, orderWithoutDueDate()).deviations()).isEmpty();
    }

    @Test
    default void filed_twice_it_is_there_once() {
        TicketRef first = filed(anyOrder());
        TicketRef second = filed(anyOrder());

        assertThat(second).isEqualTo(first);
        assertThat(labelled()).containsExactly(first.key());
    }

    @Test
    default void two_orders_are_two_tickets() {
        TicketRef till = filed(orderWith("H-12/shop/till"));
        TicketRef tillTwo = filed(orderWith("H-12/shop/till-2"));

        assertThat(tillTwo.key()).isNotEqualTo(till.key());
    }

    @Test
    default void the_query_finds_exactly_what_was_filed() {
        engineers().fileSomethingElse(home());
        TicketRef one = filed(orderWith("H-12/one"));
        engineers().fileSomethingElse(home());
        TicketRef two = filed(orderWith("H-12/two"));

        assertThat(labelled()).containsExactlyInAnyOrder(one.key(), two.key());
    }

    @Test
    default void a_ticket_whose_answer_was_lost_is_found_and_not_doubled() {
        engineers().loseTheAnswerToTheNextCreation();
        assertThat(unavailable(tracker().file(home(), anyOrder()))).isNotBlank();
        engineers().reconnect();

        TicketRef ticket = filed(anyOrder());

        assertThat(labelled()).containsExactly(ticket.key());
        assertThat(deviations(ticket)).isEmpty();
    }

    @Test
    default void a_ticket_that_was_filed_by_halves_is_completed() {
        engineers().cutOffAfterTheNextCreation();
        assertThat(unavailable(tracker().file(home(), anyOrder()))).isNotBlank();
        engineers().reconnect();

        TicketRef ticket = filed(anyOrder());

        assertThat(labelled()).containsExactly(ticket.key());
        assertThat(deviations(ticket)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LABEL", "INCIDENT_LINK", "DOCUMENT_LINK", "DUE_DATE"})
    default void what_is_missing_is_put_there_when_it_is_filed_again(Aspect aspect) {
        TicketRef ticket = filed(anyOrder());
        engineers().remove(ticket, aspect);

        assertThat(filed(anyOrder())).isEqualTo(ticket);

        assertThat(deviations(ticket)).isEmpty();
    }

    @Test
    default void hostile_words_are_shown_as_they_are() {
        Words hostile = new Words(
                "[~admin] <script>alert(1)</script> {color:red} *bold* &amp; 𝄞", Orders.read("hostile-words.txt"));

        TicketRef ticket = filed(orderWith(hostile));

        assertThat(engineers().words(ticket)).contains(hostile.title()).contains(hostile.description());
    }

    @Test
    default void a_project_that_asks_for_nothing_more_requires_nothing() {
        assertThat(got(tracker().required(home()))).isEmpty();
    }

    @Test
    default void a_field_on_which_the_project_insists_is_asked_for_and_filled() {
        engineers().insistOn(home(), IMPACT);

        assertThat(got(tracker().required(home()))).containsExactly(IMPACT);
        assertThat(rejected(tracker().file(home(), anyOrder()))).contains("Customer impact");
        assertThat(labelled()).isEmpty();
        filed(orderWith(Map.of(IMPACT.id(), "some")));
        assertThat(labelled()).hasSize(1);
    }

    @Test
    default void a_value_that_cannot_be_chosen_is_refused_by_name() {
        engineers().insistOn(home(), IMPACT);

        assertThat(rejected(tracker().file(home(), orderWith(Map.of(IMPACT.id(), "much")))))
                .contains("Customer impact")
                .contains("much");
        assertThat(labelled()).isEmpty();
    }

    @Test
    default void a_project_that_is_not_there_is_named() {
        TicketHome nowhere = new TicketHome(tracker().name(), "NOWHERE");

        assertThat(rejected(tracker().file(nowhere, anyOrder()))).contains("NOWHERE");
        assertThat(rejected(tracker().required(nowhere))).contains("NOWHERE");
    }

    @Test
    default void an_owner_whom_the_tracker_does_not_know_is_named_and_nothing_is_filed() {
        engineers().deactivate(OWNER);

        assertThat(rejected(tracker().file(home(), anyOrder()))).contains(OWNER.email());
        assertThat(labelled()).isEmpty();
    }

    @Test
    default void a_tracker_that_cannot_be_reached_files_nothing_and_says_so() {
        engineers().cutOff();

        assertThat(unavailable(tracker().file(home(), anyOrder()))).isNotBlank();
        assertThat(unavailable(tracker().required(home()))).isNotBlank();
        engineers().reconnect();
        assertThat(labelled()).isEmpty();
    }
}
