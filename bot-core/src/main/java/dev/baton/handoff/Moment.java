package dev.baton.handoff;

import dev.baton.handoff.people.Person;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Who acted, and when: to the microsecond, as exact as every database gives it back. */
public record Moment(Person by, Instant at) {
    public Moment {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
