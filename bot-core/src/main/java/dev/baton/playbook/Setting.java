package dev.baton.playbook;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.briefing.Walk;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.Person;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** What a step is worked out from: the handoff, its organisation, the moment, where people and other handoffs are found, and its document. */
public record Setting(
        Handoff handoff,
        Walk walk,
        Organisation organisation,
        Instant now,
        Function<String, Optional<Person>> people,
        Elsewhere elsewhere,
        DocumentLink document) {

    /** What a step of this handoff is worked out from. */
    public Setting(
            Handoff handoff,
            Organisation organisation,
            Instant now,
            Function<String, Optional<Person>> people,
            Elsewhere elsewhere,
            DocumentLink document) {
        this(handoff, handoff.walk(), organisation, now, people, elsewhere, document);
    }
}
