package dev.baton.connectors.sbom;

import dev.baton.connectors.sbom.bill.Bill;
import dev.baton.handoff.scope.Inspection.Target;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopeRow.Finding;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What one bill says of one target: what is still there, and what it leaves open. */
record Sighting(Bill bill, List<Finding> affected, List<String> open) {

    Sighting {
        affected = List.copyOf(affected);
        open = List.copyOf(open);
    }

    /**
     * All that is said of a target. What is still there is there as of the newest bill that shows it; that nothing is
     * there needs every bill to be complete, and is true as of the oldest of them.
     */
    static Target together(ScopeRow target, List<Sighting> sightings, Function<Bill, Instant> asOf) {
        List<Sighting> showing = sightings.stream()
                .filter(sighting -> !sighting.affected.isEmpty())
                .toList();
        List<String> open = sightings.stream()
                .flatMap(sighting -> sighting.open.stream())
                .distinct()
                .toList();
        if (sightings.isEmpty()) {
            return Target.unknown(target, "No file of the SBOM folder names " + target.name() + " any more.");
        } else if (!showing.isEmpty()) {
            List<Finding> affected = showing.stream()
                    .flatMap(sighting -> sighting.affected.stream())
                    .distinct()
                    .toList();
            return Target.known(target, moments(showing, asOf).get(showing.size() - 1), affected);
        } else if (!open.isEmpty()) {
            return Target.unknown(target, String.join("; ", open));
        }
        return Target.known(target, moments(sightings, asOf).get(0), List.of());
    }

    private static List<Instant> moments(List<Sighting> sightings, Function<Bill, Instant> asOf) {
        return sightings.stream()
                .map(sighting -> asOf.apply(sighting.bill))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
