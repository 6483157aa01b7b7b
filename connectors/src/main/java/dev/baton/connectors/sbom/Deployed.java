package dev.baton.connectors.sbom;

import dev.baton.connectors.sbom.Estate.Place;
import dev.baton.connectors.sbom.bill.Bill;
import dev.baton.connectors.sbom.bill.Bill.Offering;
import dev.baton.connectors.sbom.bill.Part;
import dev.baton.handoff.scope.ScopeRow;
import java.util.List;
import java.util.stream.Stream;

/** A deployed asset as its environment's BOM lists it, with what it carries, itself included. */
record Deployed(Bill bill, Part asset, List<Part> carried) {

    Deployed {
        carried = List.copyOf(carried);
    }

    /** Every asset that an operations BOM lists; the BOM's subject where it lists no other. */
    static List<Deployed> in(Bill operations) {
        return operations.carriedByAsset().entrySet().stream()
                .map(entry -> new Deployed(operations, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The places that it stands for: the services that run on it, and itself. */
    List<Place> places() {
        boolean production = bill.use().production();
        Place itself = new Place(ScopeRow.Kind.ASSET, name(), asset.links().page(), production);
        Stream<Place> services = bill.use().services().stream()
                .filter(service -> bill.ways().from(service.ref()).contains(asset.ref()))
                .map(service -> new Place(ScopeRow.Kind.SERVICE, nameOf(service), service.link(), production));
        return Stream.concat(services, Stream.of(itself)).toList();
    }

    /** The environment and the asset in it; the asset alone where the BOM is about nothing else. */
    String name() {
        String name = asset.identity().project();
        return isAlone() ? name : bill.subject().identity().name() + "/" + name;
    }

    /** Whether the BOM is about this asset and lists no other. */
    boolean isAlone() {
        return bill.isSubject(asset);
    }

    /** The project to which a part on it belongs: the application that brings it, else the asset itself. */
    String ownerOf(Part part) {
        return bill.applicationBetween(asset, part).orElse(asset).identity().project();
    }

    /** Whether it lists a part without saying which application brings it. */
    boolean isNobodys(Part part) {
        return bill.applicationBetween(asset, part).isEmpty();
    }

    private String nameOf(Offering service) {
        return bill.subject().identity().name() + "/" + service.name();
    }
}
