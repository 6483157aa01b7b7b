package dev.baton.connectors.sbom.bill;

import dev.baton.handoff.Severity;
import java.util.Set;

/** One thing that a bill of materials names: a project, a library in it, or something that runs. */
public record Part(String ref, Identity identity, Kind kind, Links links, Set<Severity> ratings) {

    /** What kind of thing it is, as far as the scope tells them apart. */
    public enum Kind {
        APPLICATION,
        ASSET,
        OTHER
    }

    /** Where a person can look at it; empty where the bill names no such address. */
    public record Links(String repository, String page) {}

    /** Who it is: the coordinate is its package URL without version and qualifiers, empty if it has none. */
    public record Identity(String group, String name, String version, String coordinate) {

        /** Group and name, which is what a project is called. */
        public String project() {
            return group.isEmpty() ? name : group + "/" + name;
        }

        /** Project and version, as a dependency path names it. */
        public String label() {
            return version.isEmpty() ? project() : project() + "@" + version;
        }

        /** Package URL with version; without one, the label. */
        public String component() {
            return coordinate.isEmpty() || version.isEmpty() ? label() : coordinate + "@" + version;
        }

        /** The package URL without version that it has, or would have in an ecosystem by its group and name. */
        public String coordinateIn(String type) {
            return coordinate.isEmpty() && !group.isEmpty() ? "pkg:" + type + "/" + project() : coordinate;
        }

        /** The type of the package URL, which decides how versions compare; empty if it has none. */
        public String type() {
            return coordinate.isEmpty() ? "" : coordinate.substring("pkg:".length(), coordinate.indexOf('/'));
        }
    }

    public Part {
        ratings = Set.copyOf(ratings);
    }
}
