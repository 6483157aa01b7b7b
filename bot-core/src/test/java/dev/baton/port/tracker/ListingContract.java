package dev.baton.port.tracker;

import static dev.baton.port.tracker.OnATracker.got;
import static dev.baton.port.tracker.OnATracker.unavailable;
import static dev.baton.port.tracker.Orders.LABEL;
import static dev.baton.port.tracker.Orders.anyOrder;
import static dev.baton.port.tracker.Orders.orderWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.handoff.ticket.TicketState.Status;
import dev.baton.port.LabelledTicket;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How every tracker lists what bears a label. */
public interface ListingContract extends OnATracker {

    @Test
    default void a_label_finds_its_tickets_newest_first_and_no_others() {
        TicketRef till = filed(orderWith("H-12/shop/till"));
        TicketRef basket = filed(orderWith("H-12/shop/basket"));
        engineers().fileSomethingElse(home());

        String title = anyOrder().words().title();
        assertThat(found(10)).containsExactly(new LabelledTicket(basket, title), new LabelledTicket(till, title));
        assertThat(found(1)).extracting(LabelledTicket::ticket).containsExactly(basket);
    }

    @Test
    default void what_is_done_or_bears_the_label_no_more_is_not_listed() {
        TicketRef till = filed(orderWith("H-12/shop/till"));
        TicketRef basket = filed(orderWith("H-12/shop/basket"));
        TicketRef shelf = filed(orderWith("H-12/shop/shelf"));
        engineers().move(till, Status.DONE);
        engineers().move(shelf, Status.IN_PROGRESS);
        engineers().remove(basket, Aspect.LABEL);

        assertThat(found(10)).extracting(LabelledTicket::ticket).containsExactly(shelf);
    }

    @Test
    default void a_label_with_marks_of_the_query_language_is_only_a_label() {
        filed(anyOrder());

        assertThat(got(tracker().labelled("x\" OR labels = \"" + LABEL, 10))).isEmpty();
    }

    @Test
    default void a_tracker_that_cannot_be_reached_says_so_when_it_is_asked_for_a_label() {
        engineers().cutOff();

        assertThat(unavailable(tracker().labelled(LABEL, 10))).isNotBlank();
    }

    private List<LabelledTicket> found(int most) {
        return got(tracker().labelled(LABEL, most));
    }
}
