package dev.baton.connectors.jira.filing;

import dev.baton.connectors.jira.issue.Issue;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The newest numbers of a project's tickets, as far as an index knows them. */
record Numbers(String project, NavigableSet<Long> known) {

    private static final int MOST_UNINDEXED = 12;
    private static final int MOST_AHEAD = 25;
    private static final int UNUSED_IN_A_ROW = 4;

    static Numbers of(String project, List<String> keys) {
        return new Numbers(
                project,
                keys.stream()
                        .filter(key -> key.startsWith(project + "-"))
                        .map(Issue::number)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The keys between the known ones, newest first: their tickets are gone, moved away, or not indexed yet. */
    List<String> unindexed() {
        if (known.isEmpty()) {
            return List.of();
        }
        return LongStream.iterate(known.last(), number -> number >= known.first(), number -> number - 1)
                .filter(number -> !known.contains(number))
                .limit(MOST_UNINDEXED)
                .mapToObj(number -> project + "-" + number)
                .toList();
    }

    /** The numbers after the known ones. */
    Ahead ahead() {
        return new Ahead(project, known.isEmpty() ? 1 : known.last() + 1, UNUSED_IN_A_ROW, MOST_AHEAD);
    }

    /** A number that may be used, and how much farther it is worth looking. */
    record Ahead(String project, long number, int patience, int steps) {

        String key() {
            return project + "-" + number;
        }

        boolean isOver() {
            return patience == 0 || steps == 0;
        }

        Ahead next(boolean wasUsed) {
            return new Ahead(project, number + 1, wasUsed ? UNUSED_IN_A_ROW : patience - 1, steps - 1);
        }
    }
}
