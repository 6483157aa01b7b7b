package dev.baton.connectors.sbom;

import dev.baton.connectors.inventory.Wanted;
import dev.baton.connectors.sbom.Estate.Place;
import dev.baton.connectors.sbom.bill.Bill;
import dev.baton.handoff.scope.ScopeRow;
import java.util.List;

/**
 * Looks again at the targets of one project. An asset is what the BOM of its environment says of it now, together with
 * the SBOMs of the builds that run on it; what is in one version of a build never grows old. Where nothing says what runs
 * where, the builds that count are looked at themselves. An asset that is gone from an environment which still lists
 * others is clean, unless one of those could be the same under another name.
 */
final class SecondLook {

    private final Shelf shelf;
    private final String project;
    private final List<Wanted> wanted;
    private final List<Deployed> deployed;
    private final AssetLook look;

    SecondLook(Shelf shelf, String project, List<Wanted> wanted) {
        this.shelf = shelf;
        this.project = project;
        this.wanted = wanted;
        this.deployed = shelf.operations().stream()
                .flatMap(bill -> Deployed.in(bill).stream())
                .toList();
        this.look = new AssetLook(shelf.buildsByKey(), project, wanted);
    }

    /** What the folder says of a target; nothing if no file of it could know. */
    List<Sighting> at(ScopeRow target) {
        List<Sighting> running = deployed.stream()
                .filter(asset -> isAt(target, asset.places()))
                .map(look::at)
                .toList();
        List<Sighting> built = running.isEmpty() ? inBuilds(target) : running;
        return built.isEmpty() ? goneFromItsEnvironment(target) : built;
    }

    private List<Sighting> inBuilds(ScopeRow target) {
        return shelf.builds().stream()
                .filter(build -> build.subject().identity().project().equals(project))
                .filter(build -> isAt(target, shelf.placesOf(build)))
                .map(build -> Matches.in(build, wanted))
                .map(matches -> new Sighting(
                        matches.bill(),
                        matches.findings(),
                        matches.versionless().stream()
                                .map(part -> matches.undecided(part, Matches.VERSION))
                                .toList()))
                .toList();
    }

    /** What the project still has there, under whatever names; where it has nothing, what could be it. */
    private List<Sighting> goneFromItsEnvironment(ScopeRow target) {
        List<Deployed> others = deployed.stream()
                .filter(asset -> target.kind() != ScopeRow.Kind.REPOSITORY)
                .filter(asset -> target.name().startsWith(nameOf(asset.bill()) + "/"))
                .toList();
        if (others.stream().anyMatch(Deployed::isAlone)) {
            return List.of(); // a BOM without a single asset is no proof that one is gone
        }
        List<Sighting> stillThere =
                others.stream().filter(look::isOurs).map(look::at).toList();
        return stillThere.isEmpty() ? others.stream().map(look::withoutUs).toList() : stillThere;
    }

    private static String nameOf(Bill environment) {
        return environment.subject().identity().name();
    }

    private static boolean isAt(ScopeRow target, List<Place> places) {
        return places.stream()
                .anyMatch(place -> place.kind() == target.kind() && place.name().equals(target.name()));
    }
}
