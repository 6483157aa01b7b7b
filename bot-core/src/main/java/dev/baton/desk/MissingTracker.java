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

/** A tracker that baton.yaml names and that this server was not told how to reach; it says so to whoever asks. */
record MissingTracker(String name) implements Tracker {

    @Override
    public Answer<List<TicketField>> required(TicketHome home) {
        return unreachable();
    }

    @Override
    public Answer<TicketRef> file(TicketHome home, TicketOrder order) {
        return unreachable();
    }

    @Override
    public Answer<TicketState> read(TicketHome home, TicketRef ticket, TicketOrder order) {
        return unreachable();
    }

    @Override
    public Answer<TicketRef> close(TicketRef ticket, Comment why) {
        return unreachable();
    }

    @Override
    public Answer<TicketRef> reopen(TicketRef ticket, Comment why, LocalDate due) {
        return unreachable();
    }

    @Override
    public Answer<TicketRef> comment(TicketRef ticket, Comment words) {
        return unreachable();
    }

    @Override
    public Answer<TicketRef> mend(TicketRef ticket, TicketOrder order) {
        return unreachable();
    }

    @Override
    public Answer<List<LabelledTicket>> labelled(String label, int most) {
        return unreachable();
    }

    @Override
    public String query(String label) {
        return "";
    }

    private <T> Answer<T> unreachable() {
        return Answer.failed(new PortFailure.Rejected("This server has no access to the tracker '" + name + "'."));
    }
}
