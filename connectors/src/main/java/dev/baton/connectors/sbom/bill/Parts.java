package dev.baton.connectors.sbom.bill;

import dev.baton.connectors.sbom.bill.Part.Kind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What one bill names, its subject first, each by its own reference. */
public final class Parts {

    private final Map<String, Part> byRef = new LinkedHashMap<>();

    /** Keeps a part whose reference no other part has. */
    void add(Part part) {
        byRef.put(part.ref(), part);
    }

    boolean has(String ref) {
        return byRef.containsKey(ref);
    }

    int count() {
        return byRef.size();
    }

    /** Every part, in the order of the file. */
    public List<Part> all() {
        return List.copyOf(byRef.values());
    }

    Optional<Part> named(String ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /** What is deployed. */
    Set<String> assets() {
        return byRef.values().stream()
                .filter(part -> part.kind() == Kind.ASSET)
                .map(Part::ref)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
