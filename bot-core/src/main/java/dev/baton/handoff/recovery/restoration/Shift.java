package dev.baton.handoff.recovery.restoration;

import dev.baton.handoff.people.Person;
import java.time.Instant;

/** The hours in which one person is the «IR team POC» (A9-18). */
public record Shift(Person contact, Instant from, Instant until) {

    /** Whether this moment is within it. */
    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
