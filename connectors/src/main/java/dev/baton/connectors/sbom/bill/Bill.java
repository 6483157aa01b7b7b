package dev.baton.connectors.sbom.bill;

import dev.baton.connectors.inventory.Words;
import dev.baton.handoff.scope.ScopeRow.Source;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One file of the folder: the moment whose state it is, what it is about, the parts it names, how they depend on each
 * other, and where it runs.
 */
public record Bill(Source source, Instant asOf, Part subject, Parts parts, Ways ways, Use use) {

    /** Whether it lists what runs in an environment, whether that is production, and which services run there. */
    public record Use(boolean operations, boolean production, List<Offering> services) {
        public Use {
            services = List.copyOf(services);
        }
    }

    /** A service that an environment offers. */
    public record Offering(String ref, String name, String link) {}

    /** What each deployed asset carries, itself included; other assets that it talks to are not part of it. */
    public Map<Part, List<Part>> carriedByAsset() {
        Set<String> assets = parts.assets();
        assets.remove(subject.ref());
        if (assets.isEmpty()) {
            return Map.of(subject, parts.all());
        }
        Map<Part, List<Part>> carried = new LinkedHashMap<>();
        parts.all().stream()
                .filter(part -> assets.contains(part.ref()))
                .forEach(asset -> carried.put(asset, carriedBy(asset, assets)));
        return carried;
    }

    /** Whether the bill is about this very part. */
    public boolean isSubject(Part part) {
        return part.ref().equals(subject.ref());
    }

    /** Labels from one part to another, both included; empty if the bill does not say how the one leads to the other. */
    public List<String> path(Part from, Part to) {
        return ways.shortest(from.ref(), to.ref()).stream()
                .map(ref ->
                        parts.named(ref).map(part -> part.identity().label()).orElse(Words.of(ref)))
                .toList();
    }

    /** The first application on the way from one part to another, both included. */
    public Optional<Part> applicationBetween(Part from, Part to) {
        return ways.shortest(from.ref(), to.ref()).stream()
                .flatMap(ref -> parts.named(ref).stream())
                .filter(part -> part.kind() == Part.Kind.APPLICATION)
                .findFirst();
    }

    private List<Part> carriedBy(Part asset, Set<String> assets) {
        return ways.reachableFrom(asset.ref(), assets).stream()
                .flatMap(ref -> parts.named(ref).stream())
                .toList();
    }
}
