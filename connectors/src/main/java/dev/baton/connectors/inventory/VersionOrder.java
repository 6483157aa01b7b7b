package dev.baton.connectors.inventory;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.semver4j.Semver;

/**
 * Which version is older, by the type of package URL: semantic versioning where the ecosystem has it and the versions
 * keep to it, else Maven's order, which also sorts most others.
 */
public final class VersionOrder {

    private static final Set<String> SEMANTIC = Set.of("cargo", "golang", "hex", "npm", "nuget", "pub", "swift");

    private VersionOrder() {}

    /** Oldest first. */
    public static Comparator<String> of(String type) {
        Comparator<String> maven = Comparator.comparing(ComparableVersion::new);
        return SEMANTIC.contains(type) ? (a, b) -> semantic(a, b).orElseGet(() -> maven.compare(a, b)) : maven;
    }

    private static Optional<Integer> semantic(String a, String b) {
        return read(a).flatMap(left -> read(b).map(left::compareTo));
    }

    /** Go writes a v before its versions. */
    private static Optional<Semver> read(String version) {
        return Optional.ofNullable(Semver.parse(version.startsWith("v") ? version.substring(1) : version));
    }
}
