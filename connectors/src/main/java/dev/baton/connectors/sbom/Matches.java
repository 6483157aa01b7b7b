package dev.baton.connectors.sbom;

import dev.baton.connectors.inventory.Wanted;
import dev.baton.connectors.sbom.bill.Bill;
import dev.baton.connectors.sbom.bill.Part;
import dev.baton.handoff.scope.ScopeRow.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The wanted components that one bill names: those in an affected version, and those without any version. */
record Matches(Bill bill, Map<Part, Wanted> affected, List<Part> versionless) {

    static final String VERSION = "in which version";
    static final String WHERE = "on which asset";

    static Matches in(Bill bill, List<Wanted> wanted) {
        Map<Part, Wanted> affected = new LinkedHashMap<>();
        List<Part> versionless = new ArrayList<>();
        for (Part part : bill.parts().all()) {
            for (Wanted one : wanted) {
                Wanted.Verdict verdict = one.judge(
                        part.identity().coordinateIn(one.type()),
                        part.identity().version());
                if (verdict == Wanted.Verdict.YES) {
                    affected.put(part, one);
                } else if (verdict == Wanted.Verdict.WHICH_VERSION) {
                    versionless.add(part);
                }
            }
        }
        return new Matches(bill, affected, versionless);
    }

    /** What was found, and how it gets into where it was found; nothing if the part is not affected. */
    Optional<Finding> finding(Part from, Part part) {
        return Optional.ofNullable(affected.get(part))
                .map(one -> new Finding(
                        one.coordinates().purl(), part.identity().version(), bill.path(from, part), part.ratings()));
    }

    /** Everything affected in a build, and how it gets in. */
    List<Finding> findings() {
        return affected.keySet().stream()
                .flatMap(part -> finding(bill.subject(), part).stream())
                .distinct()
                .toList();
    }

    /** Affected parts of an environment that are on none of its assets. */
    List<Part> nowhere() {
        Set<Part> placed =
                bill.carriedByAsset().values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return affected.keySet().stream().filter(part -> !placed.contains(part)).toList();
    }

    /** One sentence on a part that is the wanted component, but of which the bill does not say something. */
    String undecided(Part part, String what) {
        return bill.source().record() + ": contains " + part.identity().label() + ", but does not say " + what;
    }
}
