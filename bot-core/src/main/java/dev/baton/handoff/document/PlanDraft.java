package dev.baton.handoff.document;

import dev.baton.handoff.document.Plan.FixedVersion;
import dev.baton.handoff.scope.Scope;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopedProject;
import java.util.List;
import java.util.stream.Collectors;

/** Drafts one recommended fix a project from the fixed versions and from how each component gets in. */
final class PlanDraft {

    private final List<FixedVersion> fixed;
    private final String advice;

    PlanDraft(List<FixedVersion> fixed, String advice) {
        this.fixed = fixed;
        this.advice = advice;
    }

    Plan of(Scope scope, Plan before) {
        List<Plan.Entry> entries = scope.projects().stream()
                .map(project -> before.entry(project.name())
                        .filter(Plan.Entry::isAlternative)
                        .orElseGet(() -> new Plan.Entry(project.name(), fix(project), "")))
                .toList();
        return new Plan(fixed, advice, entries);
    }

    private String fix(ScopedProject project) {
        return project.rows().stream()
                .map(ScopeRow::finding)
                .map(this::fix)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String fix(ScopeRow.Finding finding) {
        String to = fixed.stream()
                .filter(version -> version.purl().equals(finding.purl()))
                .map(version -> " to " + version.version() + " or later")
                .findFirst()
                .orElse("");
        String via = finding.path().size() > 2
                ? ", which comes in through " + finding.path().get(1)
                : "";
        return "Upgrade " + finding.purl() + " from " + finding.version() + to + via;
    }
}
