package dev.baton.port;

import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState;

/**
 * The security tool's own task system, in which tickets are mirrored so that its view matches the engineering tracker
 * (A4-11 to A4-13); called from errands only.
 */
public interface Mirror {

    /** The task that mirrors a ticket: there once for the order's key, however often it is asked for (A4-11). */
    Answer<Task> mirror(TicketOrder order, TicketRef ticket);

    /** Tells the task how its ticket stands; said again, it changes nothing (A4-12, A4-13). */
    Answer<Task> keepInSync(Task task, TicketOrder order, Mirrored ticket);

    /** A task over there: its id, and the address at which people open it, empty if it has none. */
    record Task(String id, String link) {}

    /** A ticket as its tracker has it now. */
    record Mirrored(TicketRef ref, TicketState state) {}
}
