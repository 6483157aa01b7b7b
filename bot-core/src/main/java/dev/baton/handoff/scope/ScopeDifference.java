package dev.baton.handoff.scope;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What a fresh pull found added and removed against the scope in the document (A2-12). */
public record ScopeDifference(List<String> added, List<String> removed) {

    public ScopeDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** Compares two pulls row by row. */
    public static ScopeDifference between(Scope before, Scope after) {
        BiFunction<Set<String>, Set<String>, List<String>> without =
                (all, those) -> all.stream().filter(row -> !those.contains(row)).toList();
        Set<String> old = lines(before);
        Set<String> fresh = lines(after);
        return new ScopeDifference(without.apply(fresh, old), without.apply(old, fresh));
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }

    private static Set<String> lines(Scope scope) {
        return scope.projects().stream()
                .flatMap(project -> project.rows().stream().map(row -> line(project, row)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(ScopedProject project, ScopeRow row) {
        return row.kind().words() + " " + row.name() + " (" + project.name() + "): "
                + row.finding().exactly() + ", "
                + project.severity().words();
    }
}
