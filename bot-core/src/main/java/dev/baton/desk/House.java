package dev.baton.desk;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.playbook.Playbook;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Whose handoffs these are, by which playbook they run, what time it is, and where their documents and the report of what
 * was done on time can be read.
 */
public record House(
        Organisation organisation,
        Playbook playbook,
        Clock clock,
        Function<HandoffId, URI> documents,
        Supplier<Optional<URI>> report) {

    /** A house whose report is on no page. */
    public House(Organisation organisation, Playbook playbook, Clock clock, Function<HandoffId, URI> documents) {
        this(organisation, playbook, clock, documents, Optional::empty);
    }

    /** The time, to the millisecond, as everything is recorded. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
