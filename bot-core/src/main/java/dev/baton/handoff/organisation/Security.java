package dev.baton.handoff.organisation;

import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.people.Person;
import java.util.List;
import java.util.stream.Stream;

/**
 * The security team: who may command an incident, who prepares handoffs, who verifies, who may approve exceptions, and
 * the calendar by which its checks are planned (D-06).
 */
public record Security(
        List<Person> commanders,
        List<Person> analysts,
        List<Person> verifiers,
        List<Person> exceptionApprovers,
        BusinessCalendar calendar) {

    public Security {
        commanders = List.copyOf(commanders);
        analysts = List.copyOf(analysts);
        verifiers = List.copyOf(verifiers);
        exceptionApprovers = List.copyOf(exceptionApprovers);
        if (commanders.isEmpty()) {
            throw new IllegalArgumentException("commanders: none (expected: at least one)");
        }
    }

    /** Everyone of security once. */
    public List<Person> everyone() {
        return Stream.of(commanders, analysts, verifiers, exceptionApprovers)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
