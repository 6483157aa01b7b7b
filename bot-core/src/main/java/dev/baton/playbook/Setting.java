package dev.baton.playbook;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Once;
import dev.baton.handoff.briefing.Walk;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a step is worked out from: the handoff, its organisation, the moment, where people and other handoffs are found, and
 * its document. It keeps the steps that are waited for, which a card, its troubles and its readers all ask for.
 */
public record Setting(
        Handoff handoff,
        Walk walk,
        Organisation organisation,
        Instant now,
        Function<String, Optional<Person>> people,
        Elsewhere elsewhere,
        DocumentLink document,
        Once<List<Step>> waiting) {

    /** What a step of this handoff is worked out from. */
    public Setting(
            Handoff handoff,
            Organisation organisation,
            Instant now,
            Function<String, Optional<Person>> people,
            Elsewhere elsewhere,
            DocumentLink document) {
        this(handoff, handoff.walk(), organisation, now, people, elsewhere, document, new Once<>());
    }
}
