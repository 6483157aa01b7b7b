package dev.baton.connectors.sbom;

import dev.baton.connectors.sbom.bill.Bill;
import dev.baton.connectors.sbom.bill.Bill.Offering;
import dev.baton.connectors.sbom.bill.Part;
import dev.baton.connectors.sbom.bill.Part.Identity;
import dev.baton.handoff.scope.ScopeRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What runs where, as the operations BOMs of the folder say it: builds cannot know. */
final class Estate {

    /** A deployed asset, or a service that runs on one. */
    record Place(ScopeRow.Kind kind, String name, String link, boolean production) {}

    private record Deployed(Bill bill, Part asset, List<Part> carried) {}

    private final Map<String, List<Place>> places = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();

    /** The estate of these operations BOMs; an asset without a build's SBOM of the version it runs is unknown. */
    static Estate of(List<Bill> operations, Set<String> builds) {
        Estate estate = new Estate();
        operations.forEach(bill -> bill.carriedByAsset()
                .forEach((asset, carried) -> estate.add(new Deployed(bill, asset, carried), builds)));
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

    /** The places that one asset stands for: itself, and the services that run on it. */
    static List<Place> placesOn(Bill bill, Part asset) {
        boolean production = bill.use().production();
        Place itself = new Place(
                ScopeRow.Kind.ASSET, nameOf(bill, asset), asset.links().page(), production);
        Stream<Place> services = bill.use().services().stream()
                .filter(service -> bill.ways().from(service.ref()).contains(asset.ref()))
                .map(service -> new Place(ScopeRow.Kind.SERVICE, nameOf(bill, service), service.link(), production));
        return Stream.concat(services, Stream.of(itself)).toList();
    }

    /** What a build and what runs must share to be the same: package URL and version, or the name where there is none. */
    static String key(Identity identity) {
        return identity.component();
    }

    private void add(Deployed deployed, Set<String> builds) {
        List<Part> carried = deployed.carried();
        List<Place> found = placesOn(deployed.bill(), deployed.asset());
        carried.forEach(part -> places.computeIfAbsent(key(part.identity()), any -> new ArrayList<>())
                .addAll(found));
        boolean isKnown = carried.stream()
                .anyMatch(part -> part.kind() == Part.Kind.OTHER || builds.contains(key(part.identity())));
        if (!isKnown) {
            String runs = carried.stream().map(part -> part.identity().label()).collect(Collectors.joining(", "));
            unknown.add(deployed.bill().source().record() + ": no SBOM says what is in "
                    + nameOf(deployed.bill(), deployed.asset()) + " (" + runs + ")");
        }
    }

    private static String nameOf(Bill bill, Part asset) {
        String name = asset.identity().project();
        return bill.isSubject(asset) ? name : bill.subject().identity().name() + "/" + name;
    }

    private static String nameOf(Bill bill, Offering service) {
        return bill.subject().identity().name() + "/" + service.name();
    }
}
