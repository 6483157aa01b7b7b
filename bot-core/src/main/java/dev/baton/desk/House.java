package dev.baton.desk;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.playbook.Playbook;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** Whose handoffs these are, by which playbook they run, what time it is, and where their documents can be read. */
public record House(Organisation organisation, Playbook playbook, Clock clock, Function<HandoffId, URI> documents) {

    /** The time, to the millisecond, as everything is recorded. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
