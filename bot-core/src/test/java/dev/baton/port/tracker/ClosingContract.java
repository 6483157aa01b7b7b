package dev.baton.port.tracker;

import static dev.baton.port.tracker.OnATracker.got;
import static dev.baton.port.tracker.OnATracker.rejected;
import static dev.baton.port.tracker.OnATracker.unavailable;
import static dev.baton.port.tracker.Orders.DUE;
import static dev.baton.port.tracker.Orders.anyOrder;
import static dev.baton.port.tracker.Orders.orderWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Status;
import dev.baton.port.Tracker.Comment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How every tracker closes what passed its check and reopens what failed it, and says why, once. */
public interface ClosingContract extends OnATracker {

    LocalDate NEXT_CYCLE = DUE.plusDays(14);

    @ParameterizedTest
    @EnumSource(names = {"TO_DO", "IN_PROGRESS", "DONE"})
    default void a_ticket_is_closed_with_the_reason(Status from) {
        TicketRef ticket = filed(anyOrder());
        standing(ticket, from);

        assertThat(got(tracker().close(ticket, WHY))).isEqualTo(ticket);

        assertThat(read(ticket, anyOrder()).status()).isEqualTo(Status.DONE);
        assertThat(engineers().comments(ticket)).singleElement().asString().contains(WHY.words());
    }

    @Test
    default void closed_twice_it_says_so_once() {
        TicketRef ticket = filed(anyOrder());
        got(tracker().close(ticket, WHY));
        got(tracker().close(ticket, WHY));

        assertThat(engineers().comments(ticket)).hasSize(1);
    }

    @Test
    default void two_reasons_are_two_comments() {
        TicketRef ticket = filed(anyOrder());
        got(tracker().close(ticket, new Comment("H-12/shop/till/check-1", "The first check passed.")));
        got(tracker().close(ticket, new Comment("H-12/shop/till/check-10", "The tenth check passed.")));

        assertThat(engineers().comments(ticket)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "ENDED_OTHERWISE", "IN_PROGRESS"})
    default void a_ticket_is_reopened_with_the_reason_and_a_new_due_date(Status from) {
        TicketRef ticket = filed(anyOrder());
        standing(ticket, from);

        assertThat(got(tracker().reopen(ticket, WHY, NEXT_CYCLE))).isEqualTo(ticket);

        assertThat(read(ticket, orderWith(NEXT_CYCLE)).status()).isIn(Status.TO_DO, Status.IN_PROGRESS);
        assertThat(read(ticket, orderWith(NEXT_CYCLE)).deviations()).isEmpty();
        assertThat(engineers().comments(ticket)).singleElement().asString().contains(WHY.words());
    }

    @Test
    default void reopened_twice_it_says_so_once() {
        TicketRef ticket = filed(anyOrder());
        standing(ticket, Status.DONE);
        got(tracker().reopen(ticket, WHY, NEXT_CYCLE));
        got(tracker().reopen(ticket, WHY, NEXT_CYCLE));

        assertThat(engineers().comments(ticket)).hasSize(1);
    }

    @Test
    default void a_workflow_without_a_way_there_is_named_with_ticket_and_status() {
        TicketRef ticket = filed(anyOrder());
        engineers().block(Status.DONE);

        assertThat(rejected(tracker().close(ticket, WHY))).contains(ticket.key());

        assertThat(read(ticket, anyOrder()).status()).isNotEqualTo(Status.DONE);
    }

    @Test
    default void a_tracker_that_cannot_be_reached_closes_and_reopens_nothing() {
        TicketRef ticket = filed(anyOrder());
        engineers().cutOff();

        assertThat(unavailable(tracker().close(ticket, WHY))).isNotBlank();
        assertThat(unavailable(tracker().reopen(ticket, WHY, NEXT_CYCLE))).isNotBlank();
        engineers().reconnect();
        assertThat(read(ticket, anyOrder()).status()).isEqualTo(Status.TO_DO);
        assertThat(engineers().comments(ticket)).isEmpty();
    }

    private void standing(TicketRef ticket, Status status) {
        if (status != Status.TO_DO) {
            engineers().move(ticket, status);
        }
    }
}
