package dev.baton.connectors.sbom;

import dev.baton.connectors.sbom.bill.Bill;
import dev.baton.connectors.sbom.bill.Part;
import dev.baton.connectors.sbom.bill.Part.Identity;
import dev.baton.handoff.scope.ScopeRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What runs where, as the operations BOMs of the folder say it: builds cannot know. */
final class Estate {

    /** A deployed asset, or a service that runs on one. */
    record Place(ScopeRow.Kind kind, String name, String link, boolean production) {}

    private final Map<String, List<Place>> places = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();

    /** The estate of these operations BOMs; an asset without a build's SBOM of the version it runs is unknown. */
    static Estate of(List<Bill> operations, Set<String> builds) {
        Estate estate = new Estate();
        operations.forEach(bill -> Deployed.in(bill).forEach(deployed -> estate.add(deployed, builds)));
        return estate;
    }

    /** Where this very version runs. */
    List<Place> placesOf(Identity identity) {
        return places.getOrDefault(key(identity), List.of());
    }

    /** One sentence for each asset of which nothing is known but that it is there. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** What a build and what runs must share to be the same: package URL and version, or the name where there is none. */
    static String key(Identity identity) {
        return identity.component();
    }

    private void add(Deployed deployed, Set<String> builds) {
        List<Part> carried = deployed.carried();
        List<Place> found = deployed.places();
        carried.forEach(part -> places.computeIfAbsent(key(part.identity()), any -> new ArrayList<>())
                .addAll(found));
        boolean isKnown = carried.stream()
                .anyMatch(part -> part.kind() == Part.Kind.OTHER || builds.contains(key(part.identity())));
        if (!isKnown) {
            String runs = carried.stream().map(part -> part.identity().label()).collect(Collectors.joining(", "));
            unknown.add(deployed.bill().source().record() + ": no SBOM says what is in " + deployed.name() + " (" + runs
                    + ")");
        }
    }
}
