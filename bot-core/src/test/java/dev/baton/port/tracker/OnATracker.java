package dev.baton.port.tracker;

import static dev.baton.port.Failing.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState;
import dev.baton.handoff.ticket.TicketState.Deviation;
import dev.baton.port.Answer;
import dev.baton.port.PortFailure;
import dev.baton.port.TicketOrder;
import dev.baton.port.Tracker;
import dev.baton.port.Tracker.Comment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A tracker, the people who work in it, and how a test speaks with both. */
public interface OnATracker {

    /** Why a ticket is closed or reopened. */
    Comment WHY = new Comment("H-12/shop/till/check-1", "Checked by olga: log4j-core *2.14.1* is still there.");

    Tracker tracker();

    Engineers engineers();

    /** The tracker's time. */
    Instant now();

    /** Time passes. */
    void pass(Duration time);

    /** A project of the tracker. */
    default TicketHome home() {
        return new TicketHome(tracker().name(), "SHOP");
    }

    /** The ticket of this order, which must have been filed whole. */
    default TicketRef filed(TicketOrder order) {
        return got(tracker().file(home(), order));
    }

    /** What stands beside the order. */
    default TicketState read(TicketRef ticket, TicketOrder order) {
        return got(tracker().read(home(), ticket, order));
    }

    /** What is not as ordered. */
    default List<Deviation> deviations(TicketRef ticket) {
        return read(ticket, Orders.anyOrder()).deviations();
    }

    /** All tickets that the organisation's label finds. */
    default List<String> labelled() {
        return engineers().find(tracker().query(Orders.LABEL));
    }

    static <T> T got(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Got.class);
        return ((Answer.Got<T>) answer).value();
    }

    /** The sentence of a failure that somebody must mend. */
    static String rejected(Answer<?> answer) {
        assertThat(failure(answer)).isInstanceOf(PortFailure.Rejected.class);
        return failure(answer).reason();
    }

    /** The sentence of a failure that passes. */
    static String unavailable(Answer<?> answer) {
        assertThat(failure(answer)).isInstanceOf(PortFailure.Unavailable.class);
        assertThat(((PortFailure.Unavailable) failure(answer)).retryAfter()).isPositive();
        return failure(answer).reason();
    }
}
