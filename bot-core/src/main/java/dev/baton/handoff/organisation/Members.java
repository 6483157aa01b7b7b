package dev.baton.handoff.organisation;

import dev.baton.handoff.people.Person;
import java.util.List;
import java.util.stream.Stream;

/**
 * The people of a team: its engineering lead, the manager who owns its planning cycle, its engineers, and who hears of
 * it when its briefing slides (A3-15).
 */
public record Members(Person lead, Person manager, List<Person> engineers, Person escalation) {

    public Members {
        engineers = List.copyOf(engineers);
    }

    /** Everyone once, the lead first, then the manager, then the engineers. */
    public List<Person> everyone() {
        return Stream.concat(Stream.of(lead, manager), engineers.stream())
                .distinct()
                .toList();
    }
}
