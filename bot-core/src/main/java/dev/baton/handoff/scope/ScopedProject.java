package dev.baton.handoff.scope;

import dev.baton.handoff.Severity;
import dev.baton.handoff.people.TeamId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A project in scope with its team, the highest severity found in it (D-05), and the rows that put it there. */
public record ScopedProject(String name, TeamId team, Severity severity, List<ScopeRow> rows) {

    public ScopedProject {
        rows = List.copyOf(rows);
    }

    /** Whether at least one row stands for something in production (A2-28). */
    public boolean isInProduction() {
        return rows.stream().anyMatch(ScopeRow::production);
    }

    /** What the verification will look at: the assets, or every row where the inventory names none. */
    public List<ScopeRow> targets() {
        List<ScopeRow> assets =
                rows.stream().filter(row -> row.kind() == ScopeRow.Kind.ASSET).toList();
        return assets.isEmpty() ? rows : assets;
    }

    /** The affected components found here, each as package URL with version. */
    public Set<String> components() {
        return rows.stream().map(row -> row.finding().exactly()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** This project in the hands of another team. */
    public ScopedProject of(TeamId other) {
        return new ScopedProject(name, other, severity, rows);
    }

    /** This project, more or less severe. */
    public ScopedProject rated(Severity other) {
        return new ScopedProject(name, team, other, rows);
    }

    /** This project with another version found in every row. */
    public ScopedProject withVersion(String version) {
        return new ScopedProject(
                name,
                team,
                severity,
                rows.stream().map(row -> row.withVersion(version)).toList());
    }
}
