package dev.baton.handoff.severity;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The raised severities that nobody has acknowledged yet, by the project of their item. */
public record Raises(Map<String, Raise> open) {

    /** None. */
    public static final Raises NONE = new Raises(Map.of());

    public Raises {
        open = Map.copyOf(open);
    }

    /** What waits to be acknowledged for an item. */
    public Optional<Raise> of(String project) {
        return Optional.ofNullable(open.get(project));
    }

    Raises and(String project, Raise raise) {
        Map<String, Raise> more = new TreeMap<>(open);
        more.put(project, raise);
        return new Raises(more);
    }

    Raises without(String project) {
        Map<String, Raise> rest = new TreeMap<>(open);
        rest.remove(project);
        return new Raises(rest);
    }
}
