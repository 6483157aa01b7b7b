package dev.baton.connectors.sbom.bill;

import dev.baton.handoff.scope.ScopeRow.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One file of the folder: what it is about, the parts it names, how they depend on each other, and where it runs. */
public record Bill(Source source, Part subject, List<Part> parts, Ways ways, Use use) {

    /** Whether it lists what runs in an environment, whether that is production, and which services run there. */
    public record Use(boolean operations, boolean production, List<Offering> services) {
        public Use {
            services = List.copyOf(services);
        }
    }

    /** A service that an environment offers. */
    public record Offering(String ref, String name, String link) {}

    public Bill {
        parts = List.copyOf(parts);
    }

    /** What is deployed, in an operations BOM: whatever runs in its subject, or else the subject itself. */
    public List<Part> assets() {
        List<Part> inside = parts.stream()
                .filter(part -> part.kind() == Part.Kind.ASSET && !isSubject(part))
                .toList();
        return inside.isEmpty() ? List.of(subject) : inside;
    }

    /** What an asset carries, itself included; other assets that it talks to are not part of it. */
    public List<Part> carriedBy(Part asset) {
        if (isSubject(asset)) {
            return parts;
        }
        Set<String> others = assets().stream().map(Part::ref).collect(Collectors.toSet());
        Set<String> carried = ways.reachableFrom(asset.ref(), others);
        return parts.stream().filter(part -> carried.contains(part.ref())).toList();
    }

    /** Whether the bill is about this very part. */
    public boolean isSubject(Part part) {
        return part.ref().equals(subject.ref());
    }

    /** Labels from one part to another, both included; empty if the bill does not say how the one leads to the other. */
    public List<String> path(Part from, Part to) {
        return ways.shortest(from.ref(), to.ref()).stream()
                .map(ref -> named(ref).map(part -> part.identity().label()).orElse(Words.of(ref)))
                .toList();
    }

    /** The first application on the way from one part to another. */
    public Optional<Part> applicationBetween(Part from, Part to) {
        return ways.shortest(from.ref(), to.ref()).stream()
                .flatMap(ref -> named(ref).stream())
                .filter(part -> part.kind() == Part.Kind.APPLICATION)
                .findFirst();
    }

    private Optional<Part> named(String ref) {
        return parts.stream().filter(part -> part.ref().equals(ref)).findFirst();
    }
}
