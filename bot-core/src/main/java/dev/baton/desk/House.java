package dev.baton.desk;

import dev.baton.handoff.organisation.Organisation;
import dev.baton.playbook.Playbook;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Whose handoffs these are, by which playbook they run, what time it is, and where that can be read which is on a page. */
public record House(Organisation organisation, Playbook playbook, Clock clock, Links links) {

    /** The time, to the millisecond, as everything is recorded. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
