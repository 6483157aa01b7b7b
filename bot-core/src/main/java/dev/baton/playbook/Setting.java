package dev.baton.playbook;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.briefing.Walk;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a step is worked out from: the handoff, its organisation, the moment, where people and other work are found, and its document. */
public record Setting(
        Handoff handoff,
        Walk walk,
        Organisation organisation,
        Instant now,
        Function<String, Optional<Person>> people,
        Supplier<List<Handoff>> others,
        DocumentLink document) {

    /** What a step of this handoff is worked out from. */
    public Setting(
            Handoff handoff,
            Organisation organisation,
            Instant now,
            Function<String, Optional<Person>> people,
            Supplier<List<Handoff>> others,
            DocumentLink document) {
        this(handoff, handoff.walk(), organisation, now, people, others, document);
    }
}
