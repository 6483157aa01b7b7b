package dev.baton.connectors.sbom;

import dev.baton.connectors.sbom.RawRecord.What;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopeRow.Source;
import java.util.List;

/**
 * The raw answer to a second look as it is kept for the auditor: every target with the files that say something of it,
 * the moment whose state each of them is, and what is still there or left open.
 */
record RawInspection(String project, List<String> asked, List<Looked> targets, List<String> unreadable) {

    /** What is said of one target. */
    record Looked(String kind, String name, List<Seen> seen) {

        static Looked of(ScopeRow target, List<Sighting> sightings) {
            return new Looked(
                    target.kind().name(),
                    target.name(),
                    sightings.stream().map(Seen::of).toList());
        }
    }

    /** What one file says of it. */
    record Seen(Source source, String asOf, List<What> affected, List<String> open) {

        private static Seen of(Sighting sighting) {
            return new Seen(
                    sighting.bill().source(),
                    sighting.bill().asOf().toString(),
                    sighting.affected().stream().map(What::of).toList(),
                    sighting.open());
        }
    }
}
