package dev.baton.handoff.ticket;

import dev.baton.handoff.ticket.TicketState.Aspect;
import java.time.Instant;

/** Two trackers that disagree (A4-14): what of a ticket is not as agreed, who changed it, since when, and what came of it. */
public record Drift(int number, String project, Difference difference, Instant since, State state) {

    /** What disagrees: the aspect, what is found instead, and who changed it (empty where the tracker does not say). */
    public record Difference(Aspect aspect, String found, String by) {}

    /** What came of a drift (B8). */
    public enum State {
        OPEN,
        MENDING,
        RESOLVED,
        ACCEPTED
    }

    /** Whether nobody has settled it yet. */
    public boolean isOpen() {
        return state == State.OPEN || state == State.MENDING;
    }

    /** This drift in another state. */
    Drift in(State next) {
        return new Drift(number, project, difference, since, next);
    }
}
