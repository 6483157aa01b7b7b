package dev.baton.handoff.briefing;

import java.time.Instant;

/** One appointment of the briefing: which one it is, from when to when, and how often it was moved before. */
public record Meeting(int number, Instant start, Instant end, int reschedules) {

    /** None scheduled yet. */
    public static final Meeting NONE = new Meeting(0, Instant.EPOCH, Instant.EPOCH, 0);

    /** Whether one was scheduled. */
    public boolean isScheduled() {
        return number > 0;
    }

    /** The calendar entry's SEQUENCE: 0 for the first appointment, one more at each move (T10). */
    public int sequence() {
        return reschedules;
    }
}
