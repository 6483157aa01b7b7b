package dev.baton.handoff.scope;

import dev.baton.handoff.Severity;
import java.util.List;
import java.util.Set;

/** One affected thing, as an inventory said it: never an estimate, never free text (A2-07, A2-08). */
public record ScopeRow(
        Kind kind, String project, String name, Finding finding, String link, boolean production, Source source) {

    /** The three typed lists of the scope. */
    public enum Kind {
        SERVICE("Service"),
        REPOSITORY("Repository"),
        ASSET("Asset");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind as people read it. */
        public String words() {
            return words;
        }
    }

    /**
     * What was found there: the package URL, kept without its version, beside the version; how it gets in (root first);
     * severities if rated.
     */
    public record Finding(String component, String version, List<String> path, Set<Severity> ratings) {
        public Finding {
            component = component.replaceFirst("@.*", "");
            path = List.copyOf(path);
            ratings = Set.copyOf(ratings);
        }

        /** The package URL without its version, as coordinates and fixed versions name it. */
        public String purl() {
            return component;
        }

        /** The component with its version, once. */
        public String exactly() {
            return purl() + "@" + version;
        }

        Finding withVersion(String other) {
            return new Finding(component, other, path, ratings);
        }
    }

    /** Where it was found: the inventory's own record (for an SBOM its file) and that record's SHA-256 in hexadecimal. */
    public record Source(String record, String sha256) {}

    /** The row's identity across two pulls: what it is, where, and which component. */
    public String key() {
        return kind + "|" + project + "|" + name + "|" + finding.purl();
    }

    /** This row with another version found. */
    ScopeRow withVersion(String version) {
        return new ScopeRow(kind, project, name, finding.withVersion(version), link, production, source);
    }
}
