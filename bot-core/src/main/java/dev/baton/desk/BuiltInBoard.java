package dev.baton.desk;

import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.ticket.TicketField;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState;
import dev.baton.port.Answer;
import dev.baton.port.LabelledTicket;
import dev.baton.port.PortFailure;
import dev.baton.port.TicketOrder;
import dev.baton.port.Tracker;
import java.time.LocalDate;
import java.util.List;

/**
 * Baton's own board, for a team without a tracker: the work item is the ticket, its card has the buttons, and its document
 * is the link; so there is nothing outside to keep in step.
 */
final class BuiltInBoard implements Tracker {

    @Override
    public String name() {
        return TicketHome.BUILT_IN;
    }

    @Override
    public Answer<List<TicketField>> required(TicketHome home) {
        return Answer.got(List.of());
    }

    @Override
    public Answer<TicketRef> file(TicketHome home, TicketOrder order) {
        return Answer.got(
                new TicketRef(name(), order.key(), order.links().document().toString()));
    }

    @Override
    public Answer<TicketState> read(TicketHome home, TicketRef ticket, TicketOrder order) {
        return Answer.failed(new PortFailure.Rejected("The item itself says how far it is."));
    }

    @Override
    public Answer<TicketRef> close(TicketRef ticket, Comment why) {
        return Answer.got(ticket);
    }

    @Override
    public Answer<TicketRef> reopen(TicketRef ticket, Comment why, LocalDate due) {
        return Answer.got(ticket);
    }

    @Override
    public Answer<TicketRef> comment(TicketRef ticket, Comment words) {
        return Answer.got(ticket);
    }

    @Override
    public Answer<TicketRef> mend(TicketRef ticket, TicketOrder order) {
        return Answer.got(ticket);
    }

    /** Nothing comes onto this board but by an accepted handoff, so there is nobody's ticket to be found. */
    @Override
    public Answer<List<LabelledTicket>> labelled(String label, int most) {
        return Answer.got(List.of());
    }

    @Override
    public String query(String label) {
        return "list";
    }
}
