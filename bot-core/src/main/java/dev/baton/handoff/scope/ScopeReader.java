package dev.baton.handoff.scope;

import dev.baton.handoff.Parsed;
import dev.baton.handoff.Severity;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.organisation.Team;
import dev.baton.handoff.people.AffectedTeam;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns an inventory's rows into projects with their teams; a project without a team stops it. */
public final class ScopeReader {

    private final Organisation organisation;
    private final Severity severity;

    /** Reads for an organisation; projects without a rating of their own get the incident's severity (D-05). */
    public ScopeReader(Organisation organisation, Severity severity) {
        this.organisation = organisation;
        this.severity = severity;
    }

    /** The scope that these coordinates have by this answer, or why they have none. */
    public Parsed<Scope> read(List<ComponentCoordinates> components, InventoryAnswer answer) {
        if (answer.rows().isEmpty()) {
            return Parsed.unclear("Nothing in the inventory contains " + words(components)
                    + ". Check type, group, name and versions.");
        }
        Map<String, List<ScopeRow>> byProject = new LinkedHashMap<>();
        answer.rows()
                .forEach(row -> byProject
                        .computeIfAbsent(row.project(), name -> new ArrayList<>())
                        .add(row));
        List<String> homeless = byProject.keySet().stream()
                .filter(name -> organisation.teamOf(name).isEmpty())
                .toList();
        if (!homeless.isEmpty()) {
            return Parsed.unclear("No team owns " + String.join(", ", homeless)
                    + ". Add a project pattern to a team in baton.yaml, then pull again.");
        }
        List<ScopedProject> projects = byProject.entrySet().stream()
                .flatMap(entry -> organisation.teamOf(entry.getKey()).stream()
                        .map(team -> project(entry.getKey(), team, entry.getValue())))
                .sorted(Comparator.comparing(ScopedProject::team).thenComparing(ScopedProject::name))
                .toList();
        return Parsed.value(
                new Scope(components, projects, answer.query(), answer.raw().sha256(), answer.unreadable()));
    }

    /** The teams of these projects, with the people who answer for them. */
    public static List<AffectedTeam> teams(Collection<ScopedProject> projects, Organisation organisation) {
        return projects.stream()
                .map(ScopedProject::team)
                .distinct()
                .sorted()
                .map(organisation::team)
                .flatMap(Optional::stream)
                .map(team -> new AffectedTeam(team.id(), team.name(), team.lead(), team.manager()))
                .toList();
    }

    private ScopedProject project(String name, Team team, List<ScopeRow> rows) {
        Severity worst = rows.stream()
                .flatMap(row -> row.finding().ratings().stream())
                .min(Comparator.naturalOrder())
                .orElse(severity);
        return new ScopedProject(name, team.id(), worst, rows);
    }

    private static String words(List<ComponentCoordinates> components) {
        return String.join(
                "; ", components.stream().map(ComponentCoordinates::toString).toList());
    }
}
