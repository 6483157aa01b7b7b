package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState;
import dev.baton.handoff.ticket.TicketState.Status;
import dev.baton.port.Mirror.Mirrored;
import dev.baton.port.Mirror.Task;
import dev.baton.port.tracker.Orders;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every mirror of the tickets does (A4-11 to A4-13). */
public interface MirrorContract {

    TicketRef TICKET = new TicketRef("jira", "SHOP-7", "https://jira.example.org/browse/SHOP-7");

    /** A mirror that can be reached. */
    Mirror mirror();

    /** A mirror that cannot. */
    Mirror outOfReach();

    @Test
    default void a_ticket_is_mirrored_by_a_task() {
        Task task = done(mirror().mirror(Orders.orderWith("H-1/till"), TICKET));

        assertThat(task.id()).isNotBlank();
    }

    @Test
    default void a_ticket_mirrored_twice_has_one_task() {
        Mirror mirror = mirror();

        Task first = done(mirror.mirror(Orders.orderWith("H-1/till"), TICKET));
        Task again = done(mirror.mirror(Orders.orderWith("H-1/till"), TICKET));

        assertThat(again).isEqualTo(first);
    }

    @Test
    default void two_work_items_have_two_tasks() {
        Mirror mirror = mirror();

        Task till = done(mirror.mirror(Orders.orderWith("H-1/till"), TICKET));
        Task drawer = done(mirror.mirror(Orders.orderWith("H-1/drawer"), TICKET));

        assertThat(drawer.id()).isNotEqualTo(till.id());
    }

    @Test
    default void telling_how_the_ticket_stands_leaves_the_task_the_same() {
        Mirror mirror = mirror();
        TicketOrder order = Orders.orderWith("H-1/till");
        Task task = done(mirror.mirror(order, TICKET));

        assertThat(done(mirror.keepInSync(task, order, in(Status.IN_PROGRESS)))).isEqualTo(task);
        assertThat(done(mirror.keepInSync(task, order, in(Status.IN_PROGRESS)))).isEqualTo(task);
        assertThat(done(mirror.keepInSync(task, order, in(Status.DONE)))).isEqualTo(task);
    }

    @Test
    default void a_mirror_out_of_reach_says_why() {
        Answer<Task> answer = outOfReach().mirror(Orders.orderWith("H-1/till"), TICKET);

        assertThat(answer).isInstanceOf(Answer.Failed.class);
        assertThat(((Answer.Failed<Task>) answer).failure().reason()).isNotBlank();
    }

    /** The ticket in a status. */
    static Mirrored in(Status status) {
        Instant at = Instant.parse("2026-11-23T08:00:00Z");
        return new Mirrored(TICKET, new TicketState(status, at, List.of(), at));
    }

    private static Task done(Answer<Task> answer) {
        assertThat(answer).isInstanceOf(Answer.Got.class);
        return ((Answer.Got<Task>) answer).value();
    }
}
