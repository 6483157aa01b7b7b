package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.ticket.TaskRef;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState;
import dev.baton.handoff.ticket.TicketState.Status;
import dev.baton.port.Mirror.Made;
import dev.baton.port.Mirror.Mirrored;
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
        TaskRef task = there(mirror().mirror(Orders.orderWith("H-1/till"), TICKET, false));

        assertThat(task.id()).isNotBlank();
    }

    @Test
    default void a_ticket_mirrored_twice_has_one_task() {
        Mirror mirror = mirror();

        TaskRef first = there(mirror.mirror(Orders.orderWith("H-1/till"), TICKET, false));
        TaskRef again = there(mirror.mirror(Orders.orderWith("H-1/till"), TICKET, false));

        assertThat(again).isEqualTo(first);
    }

    @Test
    default void two_work_items_have_two_tasks() {
        Mirror mirror = mirror();

        TaskRef till = there(mirror.mirror(Orders.orderWith("H-1/till"), TICKET, false));
        TaskRef drawer = there(mirror.mirror(Orders.orderWith("H-1/drawer"), TICKET, false));

        assertThat(drawer.id()).isNotEqualTo(till.id());
    }

    @Test
    default void telling_how_the_ticket_stands_leaves_the_task_the_same() {
        Mirror mirror = mirror();
        TicketOrder order = Orders.orderWith("H-1/till");
        TaskRef task = there(mirror.mirror(order, TICKET, false));

        assertThat(done(mirror.keepInSync(task, order, in(Status.IN_PROGRESS)))).isEqualTo(task);
        assertThat(done(mirror.keepInSync(task, order, in(Status.IN_PROGRESS)))).isEqualTo(task);
        assertThat(done(mirror.keepInSync(task, order, in(Status.DONE)))).isEqualTo(task);
    }

    @Test
    default void a_task_that_may_be_there_is_never_made_a_second_time() {
        Mirror mirror = mirror();
        TaskRef task = there(mirror.mirror(Orders.orderWith("H-1/till"), TICKET, false));

        Made again = done(mirror.mirror(Orders.orderWith("H-1/till"), TICKET, true));

        assertThat(again)
                .matches(made -> made instanceof Made.There there
                        ? there.task().equals(task)
                        : !((Made.Unsure) made).because().isBlank());
    }

    @Test
    default void the_tickets_of_jira_are_followed() {
        assertThat(mirror().follows("jira")).isTrue();
    }

    @Test
    default void a_mirror_out_of_reach_says_why() {
        Answer<Made> answer = outOfReach().mirror(Orders.orderWith("H-1/till"), TICKET, false);

        assertThat(answer).isInstanceOf(Answer.Failed.class);
        assertThat(((Answer.Failed<Made>) answer).failure().reason()).isNotBlank();
    }

    /** The ticket in a status. */
    static Mirrored in(Status status) {
        Instant at = Instant.parse("2026-11-23T08:00:00Z");
        return new Mirrored(TICKET, new TicketState(TICKET, status, at, List.of(), at));
    }

    private static TaskRef there(Answer<Made> answer) {
        Made made = done(answer);
        assertThat(made).isInstanceOf(Made.There.class);
        return ((Made.There) made).task();
    }

    private static <T> T done(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Got.class);
        return ((Answer.Got<T>) answer).value();
    }
}
