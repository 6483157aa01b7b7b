package dev.baton.connectors.dependencytrack;

import dev.baton.connectors.inventory.Wanted;
import dev.baton.handoff.scope.Inspection.Target;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopeRow.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What one active version of a project contains; a version without an import, or without a component, says nothing. */
record VersionLook(Project version, List<Component> components, List<Wanted> wanted) {

    /** All active versions together: one that is still affected decides, and absence needs every one of them. */
    static Target together(ScopeRow target, List<VersionLook> looks, Instant now) {
        if (looks.isEmpty()) {
            return Target.unknown(target, "Dependency-Track has no active version of " + target.project() + ".");
        }
        List<VersionLook> showing =
                looks.stream().filter(look -> !look.affected().isEmpty()).toList();
        Optional<String> open =
                looks.stream().flatMap(look -> look.open().stream()).findFirst();
        if (!showing.isEmpty()) {
            List<Finding> affected = showing.stream()
                    .flatMap(look -> look.affected().stream())
                    .distinct()
                    .toList();
            return showing.stream()
                    .flatMap(look -> look.version.imported().stream())
                    .max(Comparator.naturalOrder())
                    .map(at -> Target.known(target, earlier(at, now), affected))
                    .orElseGet(() -> Target.unknown(target, never(showing.get(0))));
        }
        return open.map(because -> Target.unknown(target, because))
                .orElseGet(() -> looks.stream()
                        .flatMap(look -> look.version.imported().stream())
                        .min(Comparator.naturalOrder())
                        .map(at -> Target.known(target, earlier(at, now), List.of()))
                        .orElseGet(() -> Target.unknown(target, never(looks.get(0)))));
    }

    private List<Finding> affected() {
        List<Finding> affected = new ArrayList<>();
        components.forEach(component -> wanted.stream()
                .filter(one -> one.judge(component.purl(), component.version()) == Wanted.Verdict.YES)
                .forEach(one -> affected.add(component.in(version))));
        return affected;
    }

    private List<String> open() {
        List<String> open = new ArrayList<>();
        if (version.imported().isEmpty()) {
            open.add(never(this));
        }
        if (components.stream().allMatch(component -> component.purl().isEmpty())) {
            open.add("Dependency-Track names no component at all of " + version.label() + ".");
        }
        components.stream()
                .filter(component -> wanted.stream()
                        .anyMatch(one ->
                                one.judge(component.purl(), component.version()) == Wanted.Verdict.WHICH_VERSION))
                .forEach(component -> open.add("Dependency-Track does not say in which version " + version.label()
                        + " contains " + component.purl() + "."));
        return open;
    }

    private static String never(VersionLook look) {
        return "Dependency-Track never imported a bill of materials of " + look.version.label() + ".";
    }

    private static Instant earlier(Instant at, Instant now) {
        return at.isAfter(now) ? now : at;
    }
}
