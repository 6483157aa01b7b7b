package dev.baton.port.tracker;

import static dev.baton.port.tracker.OnATracker.got;
import static dev.baton.port.tracker.OnATracker.unavailable;
import static dev.baton.port.tracker.Orders.anyOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Status;
import dev.baton.port.Tracker.Comment;
import org.junit.jupiter.api.Test;

/** How every tracker says something on a ticket, once, and leaves it where it stands. */
public interface NotingContract extends OnATracker {

    Comment ACCEPTED = new Comment("H-12/record/7", "Awaiting acceptance -> Accepted, by Carla");

    @Test
    default void what_is_said_stands_on_the_ticket_once() {
        TicketRef ticket = filed(anyOrder());

        assertThat(got(tracker().comment(ticket, ACCEPTED))).isEqualTo(ticket);
        got(tracker().comment(ticket, ACCEPTED));
        got(tracker().comment(ticket, new Comment("H-12/record/70", "Accepted -> Early recovery, by Baton")));

        assertThat(engineers().comments(ticket)).hasSize(2);
        assertThat(engineers().comments(ticket).toString()).contains(ACCEPTED.words(), "Early recovery");
        assertThat(read(ticket, anyOrder()).status()).isEqualTo(Status.TO_DO);
    }

    @Test
    default void a_tracker_that_cannot_be_reached_is_told_nothing() {
        TicketRef ticket = filed(anyOrder());
        engineers().cutOff();

        assertThat(unavailable(tracker().comment(ticket, ACCEPTED))).isNotBlank();
        engineers().reconnect();
        assertThat(engineers().comments(ticket)).isEmpty();
    }
}
