package dev.baton.handoff.document;

import dev.baton.handoff.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The third section: «For each affected project, the recommended fix» (A2-13); never a contract (A2-15). */
public record Plan(List<FixedVersion> fixed, String advice, List<Entry> entries) {

    /** Said in every document, so that the plan is explicit about being reviewable (A2-17). */
    public static final String REVIEWABLE =
            "This plan is a starting point, not a contract: engineering reviews it and may propose another way.";

    /** Nothing planned yet. */
    public static final Plan NONE = new Plan(List.of(), "", List.of());

    /** The version of a component from which the finding is gone, for example 2.17.1. */
    public record FixedVersion(String purl, String version) {}

    /** The recommended fix of one project; an alternative says who proposed it and why (A2-16). */
    public record Entry(String project, String fix, String alternativeBecause) {

        /** Whether engineering proposed another way. */
        public boolean isAlternative() {
            return !alternativeBecause.isEmpty();
        }
    }

    public Plan {
        fixed = List.copyOf(fixed);
        entries = List.copyOf(entries);
    }

    /** The entry of one project. */
    public Optional<Entry> entry(String project) {
        return entries.stream().filter(entry -> entry.project().equals(project)).findFirst();
    }

    /** The projects in scope that have no entry. */
    public List<String> missing(Scope scope) {
        return scope.projects().stream()
                .map(project -> project.name())
                .filter(name -> entry(name).isEmpty())
                .toList();
    }

    /** The version that fixes a component. */
    public Optional<String> fixFor(String purl) {
        return fixed.stream()
                .filter(version -> version.purl().equals(purl))
                .map(FixedVersion::version)
                .findFirst();
    }

    /** This plan with another entry for one project. */
    public Plan with(Entry other) {
        List<Entry> changed = new ArrayList<>(entries);
        changed.removeIf(entry -> entry.project().equals(other.project()));
        changed.add(other);
        return new Plan(fixed, advice, changed);
    }

    /** This plan with a tool's words where it has any; what engineering proposed stays (A2-16). */
    Plan suggested(List<Suggestion> suggestions) {
        Plan plan = this;
        for (Suggestion one : suggestions) {
            if (entry(one.project()).filter(Entry::isAlternative).isEmpty()) {
                plan = plan.with(new Entry(one.project(), one.words(), ""));
            }
        }
        return plan;
    }

    /** This plan with a drafted entry for every project in scope that has none, and without those that left it. */
    public Plan covering(Scope scope) {
        Plan drafted = new PlanDraft(fixed, advice).of(scope, this);
        return new Plan(
                fixed,
                advice,
                drafted.entries().stream()
                        .map(entry -> entry(entry.project()).orElse(entry))
                        .toList());
    }
}
