package dev.baton.connectors.jira.issue;

import dev.baton.connectors.jira.settings.JiraPractice;
import dev.baton.handoff.Severity;
import java.util.List;
import java.util.Optional;

/** The priority that a ticket of one severity should have, among those that its project knows, most urgent first. */
public record Priorities(List<String> names) {

    public Priorities {
        names = List.copyOf(names);
    }

    public static Priorities of(JiraPractice practice, Severity severity) {
        return new Priorities(practice.priorities(severity));
    }

    /** The priority to give; none where the project knows none by these names, which is nobody's fault. */
    public Optional<String> wanted(List<String> known) {
        return names.stream()
                .flatMap(name -> known.stream().filter(name::equalsIgnoreCase))
                .findFirst();
    }

    /** Whether a ticket stands lower than it should; higher is an engineering manager's right (A1-01). */
    public boolean isLost(String found, List<String> known) {
        Optional<String> wanted = wanted(known);
        int rank = known.indexOf(found);
        return wanted.isPresent() && (rank < 0 || rank > known.indexOf(wanted.get()));
    }
}
