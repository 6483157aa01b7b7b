package dev.baton.port.tracker;

import static dev.baton.port.tracker.OnATracker.rejected;
import static dev.baton.port.tracker.OnATracker.unavailable;
import static dev.baton.port.tracker.Orders.DUE;
import static dev.baton.port.tracker.Orders.OTHER;
import static dev.baton.port.tracker.Orders.anyOrder;
import static dev.baton.port.tracker.Orders.orderWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.handoff.ticket.TicketState.Deviation;
import dev.baton.handoff.ticket.TicketState.Status;
import dev.baton.port.TicketOrder.Links;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How every tracker is watched: where a ticket stands, what is not as ordered, and how that is put right. */
public interface WatchingContract extends OnATracker {

    @ParameterizedTest
    @EnumSource(names = {"IN_PROGRESS", "DONE", "ENDED_OTHERWISE"})
    default void where_a_ticket_stands_and_since_when(Status status) {
        TicketRef ticket = filed(anyOrder());
        pass(Duration.ofHours(3));
        Instant moved = now();
        engineers().move(ticket, status);
        pass(Duration.ofHours(2));

        TicketState state = read(ticket, anyOrder());

        assertThat(state.status()).isEqualTo(status);
        assertThat(state.statusSince()).isEqualTo(moved);
        assertThat(state.readAt()).isEqualTo(moved.plus(Duration.ofHours(2)));
        assertThat(state.deviations()).isEmpty();
    }

    @Test
    default void a_done_ticket_that_goes_back_is_in_progress_again() {
        TicketRef ticket = filed(anyOrder());
        engineers().move(ticket, Status.DONE);
        pass(Duration.ofMinutes(5));
        engineers().move(ticket, Status.IN_PROGRESS);

        assertThat(read(ticket, anyOrder()).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(read(ticket, anyOrder()).statusSince()).isEqualTo(now());
    }

    @Test
    default void a_deleted_ticket_is_gone() {
        TicketRef ticket = filed(anyOrder());
        engineers().delete(ticket);

        assertThat(read(ticket, anyOrder()).status()).isEqualTo(Status.GONE);
        assertThat(rejected(tracker().mend(ticket, anyOrder()))).contains(ticket.key());
        assertThat(rejected(tracker().close(ticket, WHY))).contains(ticket.key());
        assertThat(rejected(tracker().reopen(ticket, WHY, DUE))).contains(ticket.key());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PRIORITY", "PROJECT"},
            mode = EnumSource.Mode.EXCLUDE)
    default void what_somebody_took_away_is_told_with_the_name_and_mended(Aspect aspect) {
        TicketRef ticket = filed(anyOrder());
        engineers().remove(ticket, aspect);

        assertThat(deviations(ticket)).singleElement().satisfies(deviation -> {
            assertThat(deviation.aspect()).isEqualTo(aspect);
            assertThat(deviation.found()).isNotBlank();
            assertThat(deviation.by()).isEqualTo(Engineers.NAME);
        });
        assertMended(ticket);
    }

    @Test
    default void a_ticket_that_is_moved_to_another_project_is_told_and_followed_under_its_new_key() {
        TicketRef ticket = filed(anyOrder());
        TicketRef moved = engineers().moveTo(ticket, "BACKLOG");
        engineers().postpone(moved, LocalDate.parse("2027-02-14"));

        TicketState state = read(ticket, anyOrder());

        assertThat(moved.key()).startsWith("BACKLOG-");
        assertThat(state.ticket().key()).isEqualTo(moved.key());
        assertThat(state.ticket().link()).endsWith(moved.key());
        assertThat(state.deviations())
                .containsExactly(
                        new Deviation(Aspect.DUE_DATE, "2027-02-14", Engineers.NAME),
                        new Deviation(Aspect.PROJECT, "BACKLOG", Engineers.NAME));
        assertThat(read(moved, anyOrder())).isEqualTo(state);
        assertThat(OnATracker.got(tracker().mend(ticket, anyOrder()))).isEqualTo(ticket);
        assertThat(deviations(moved)).extracting(Deviation::aspect).containsExactly(Aspect.PROJECT);

        assertThat(read(engineers().moveTo(moved, home().project()), anyOrder()).deviations())
                .isEmpty();
    }

    @Test
    default void another_due_date_is_told_and_mended() {
        TicketRef ticket = filed(anyOrder());
        engineers().postpone(ticket, LocalDate.parse("2027-02-14"));

        assertThat(deviations(ticket)).containsExactly(new Deviation(Aspect.DUE_DATE, "2027-02-14", Engineers.NAME));
        assertMended(ticket);
    }

    @Test
    default void a_lost_priority_is_told_and_mended() {
        TicketRef ticket = filed(anyOrder());
        engineers().deprioritise(ticket);

        assertThat(deviations(ticket)).singleElement().satisfies(deviation -> {
            assertThat(deviation.aspect()).isEqualTo(Aspect.PRIORITY);
            assertThat(deviation.found()).isNotBlank();
            assertThat(deviation.by()).isEqualTo(Engineers.NAME);
        });
        assertMended(ticket);
    }

    @Test
    default void another_assignee_is_told_and_mended() {
        TicketRef ticket = filed(anyOrder());
        engineers().handOver(ticket, OTHER);

        assertThat(deviations(ticket)).containsExactly(new Deviation(Aspect.ASSIGNEE, OTHER.name(), Engineers.NAME));
        assertMended(ticket);
    }

    @Test
    default void everything_at_once_is_told_and_mended() {
        TicketRef ticket = filed(anyOrder());
        engineers().undoAll(ticket);

        assertThat(deviations(ticket))
                .extracting(Deviation::aspect)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Aspect.values()).filter(Aspect::isMendable).toList());
        assertMended(ticket);
    }

    @Test
    default void mending_follows_the_order_where_that_has_changed() {
        TicketRef ticket = filed(anyOrder());
        LocalDate later = DUE.plusDays(14);

        assertThat(read(ticket, orderWith(later)).deviations())
                .extracting(Deviation::aspect)
                .containsExactly(Aspect.DUE_DATE);
        OnATracker.got(tracker().mend(ticket, orderWith(later)));

        assertThat(read(ticket, orderWith(later)).deviations()).isEmpty();
    }

    @Test
    default void a_link_that_leads_elsewhere_is_told_and_mended() {
        TicketRef ticket = filed(anyOrder());
        Links moved = new Links(
                URI.create("https://new.example.org/7"),
                "INC-7",
                anyOrder().links().document());

        assertThat(read(ticket, orderWith(moved)).deviations())
                .extracting(Deviation::aspect)
                .containsExactly(Aspect.INCIDENT_LINK);
        OnATracker.got(tracker().mend(ticket, orderWith(moved)));

        assertThat(read(ticket, orderWith(moved)).deviations()).isEmpty();
    }

    @Test
    default void a_link_to_the_document_that_is_sealed_anew_leads_where_it_led() {
        URI document = URI.create("https://baton.example.org/handoffs/H-12?until=2027-02-21&seal=b2");
        Links ofToday = new Links(document, "INC-7", document);
        TicketRef ticket = filed(orderWith(ofToday));
        URI tomorrow = URI.create("https://baton.example.org/handoffs/H-12?until=2027-02-22&seal=c3");
        URI another = URI.create("https://baton.example.org/handoffs/H-13?until=2027-02-22&seal=d4");

        assertThat(read(ticket, orderWith(new Links(tomorrow, "INC-7", tomorrow)))
                        .deviations())
                .isEmpty();
        assertThat(read(ticket, orderWith(new Links(another, "INC-7", another))).deviations())
                .extracting(Deviation::aspect)
                .containsExactly(Aspect.INCIDENT_LINK, Aspect.DOCUMENT_LINK);
    }

    @Test
    default void mending_what_is_whole_changes_nothing() {
        TicketRef ticket = filed(anyOrder());
        TicketState before = read(ticket, anyOrder());

        assertThat(OnATracker.got(tracker().mend(ticket, anyOrder()))).isEqualTo(ticket);

        assertThat(read(ticket, anyOrder())).isEqualTo(before);
    }

    @Test
    default void a_tracker_that_cannot_be_reached_is_not_a_ticket_that_is_gone() {
        TicketRef ticket = filed(anyOrder());
        engineers().remove(ticket, Aspect.LABEL);
        engineers().cutOff();

        assertThat(unavailable(tracker().read(home(), ticket, anyOrder()))).isNotBlank();
        assertThat(unavailable(tracker().mend(ticket, anyOrder()))).isNotBlank();
        engineers().reconnect();
        assertThat(deviations(ticket)).hasSize(1);
    }

    private void assertMended(TicketRef ticket) {
        assertThat(OnATracker.got(tracker().mend(ticket, anyOrder()))).isEqualTo(ticket);
        assertThat(deviations(ticket)).isEmpty();
    }
}
