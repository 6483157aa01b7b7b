package dev.baton.port;

import dev.baton.handoff.ticket.TaskRef;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState;

/**
 * The security tool's own task system, in which tickets are mirrored so that its view matches the engineering tracker
 * (A4-11 to A4-13); called from errands only.
 */
public interface Mirror {

    /**
     * The task that mirrors a ticket: there once for the order's key, however often it is asked for (A4-11). Where an earlier
     * try may have made it, another is made only if that cannot be a second one.
     */
    Answer<Made> mirror(TicketOrder order, TicketRef ticket, boolean mayBeThere);

    /** Whether it can be told how the tickets of this tracker stand; else Baton alone compares them (A4-13). */
    boolean follows(String tracker);

    /** Tells the task how its ticket stands; said again, it changes nothing (A4-12, A4-13). */
    Answer<TaskRef> keepInSync(TaskRef task, TicketOrder order, Mirrored ticket);

    /** What came of asking for a task. */
    sealed interface Made {

        /** It is there. */
        record There(TaskRef task) implements Made {}

        /** Nobody can tell whether it is there; somebody has to look. */
        record Unsure(String because) implements Made {}
    }

    /** A ticket as its tracker has it now. */
    record Mirrored(TicketRef ref, TicketState state) {}
}
