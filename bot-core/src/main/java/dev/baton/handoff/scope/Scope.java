package dev.baton.handoff.scope;

import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.InventoryAnswer.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The second section: what is affected, with the query that found it and the hash of the raw answer (A2-08, A6-04). */
public record Scope(
        List<ComponentCoordinates> components,
        List<ScopedProject> projects,
        Query query,
        String rawSha256,
        List<String> unreadable) {

    /** Nothing pulled yet. */
    public static final Scope NONE =
            new Scope(List.of(), List.of(), new Query("", "", "", Instant.EPOCH), "", List.of());

    public Scope {
        components = List.copyOf(components);
        projects = List.copyOf(projects);
        unreadable = List.copyOf(unreadable);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return projects.isEmpty();
    }

    /** Whether an inventory said it; a list that somebody imported is not live (D-19). */
    public boolean isLive() {
        return query.isLive();
    }

    /** The project of this name. */
    public Optional<ScopedProject> project(String name) {
        return projects.stream().filter(project -> project.name().equals(name)).findFirst();
    }

    /** The projects of one team. */
    public List<ScopedProject> of(TeamId team) {
        return projects.stream().filter(project -> project.team().equals(team)).toList();
    }

    /** Every row, project by project. */
    public Stream<ScopeRow> rows() {
        return projects.stream().flatMap(project -> project.rows().stream());
    }

    /** Whether the inventory said it longer ago than this (A2-12). */
    public boolean isOlderThan(Duration freshness, Instant now) {
        return query.retrievedAt().plus(freshness).isBefore(now);
    }

    /** This scope with other projects. */
    public Scope with(List<ScopedProject> amended) {
        return new Scope(components, amended, query, rawSha256, unreadable);
    }
}
