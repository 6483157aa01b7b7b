package dev.baton.handoff.discrepancy;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.organisation.Team;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.Scope;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopedProject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Applies an accepted correction to the projects in scope; rows that no inventory gave name the person who attests them. */
public final class Amendment {

    private final Handoff handoff;
    private final Asked asked;
    private final Scope scope;

    Amendment(Handoff handoff, Asked asked) {
        this(handoff, asked, handoff.scope());
    }

    private Amendment(Handoff handoff, Asked asked, Scope scope) {
        this.handoff = handoff;
        this.asked = asked;
        this.scope = scope;
    }

    /** A fresh pull of the same components, with the corrections that the commander has accepted already (D-18). */
    public static Scope kept(Handoff handoff, Asked asked, Scope fresh) {
        if (!fresh.components().equals(handoff.scope().components())) {
            return fresh;
        }
        Scope amended = fresh;
        for (Discrepancy discrepancy : handoff.objections().discrepancies()) {
            if (discrepancy.state() == Discrepancy.State.ACCEPTED) {
                amended = amended.with(new Amendment(handoff, asked, amended).again(discrepancy));
            }
        }
        return amended.isEmpty() ? fresh : amended;
    }

    /** What was attested once stays as it was attested, unless the inventory has it by now. */
    private List<ScopedProject> again(Discrepancy discrepancy) {
        String project = discrepancy.correction().project();
        if (discrepancy.correction().kind() != Correction.Kind.ADD) {
            return of(discrepancy);
        }
        return scope.project(project).isPresent()
                ? scope.projects()
                : handoff.scope().project(project).map(this::with).orElse(scope.projects());
    }

    List<ScopedProject> of(Discrepancy discrepancy) {
        Correction correction = discrepancy.correction();
        return switch (correction.kind()) {
            case ADD -> with(added(discrepancy));
            case REMOVE -> without(correction.project());
            case WRONG_OWNER -> changed(correction, project -> project.of(new TeamId(correction.right())));
            case WRONG_VERSION -> changed(correction, project -> project.withVersion(correction.right()));
        };
    }

    private List<ScopedProject> changed(Correction correction, UnaryOperator<ScopedProject> change) {
        return scope.projects().stream()
                .map(project -> project.name().equals(correction.project()) ? change.apply(project) : project)
                .toList();
    }

    private List<ScopedProject> without(String name) {
        return scope.projects().stream()
                .filter(project -> !project.name().equals(name))
                .toList();
    }

    private List<ScopedProject> with(ScopedProject project) {
        List<ScopedProject> all = new ArrayList<>(without(project.name()));
        all.add(project);
        all.sort(Comparator.comparing(ScopedProject::team).thenComparing(ScopedProject::name));
        return all;
    }

    private ScopedProject added(Discrepancy discrepancy) {
        String name = discrepancy.correction().project();
        TeamId team = asked.organisation().teamOf(name).map(Team::id).orElse(discrepancy.team());
        ScopeRow.Finding finding = new ScopeRow.Finding(
                scope.components().get(0).purl() + "@"
                        + discrepancy.correction().right(),
                discrepancy.correction().right(),
                List.of(name),
                Set.of());
        ScopeRow.Source source = new ScopeRow.Source(
                "discrepancy " + discrepancy.number() + " of " + handoff.id() + ", attested by "
                        + asked.by().name(),
                "");
        ScopeRow row = new ScopeRow(ScopeRow.Kind.REPOSITORY, name, name, finding, "", false, source);
        return new ScopedProject(name, team, handoff.opening().incident().severity(), List.of(row));
    }
}
