package dev.baton.connectors.sbom;

import dev.baton.connectors.sbom.Estate.Place;
import dev.baton.connectors.sbom.bill.Bill;
import dev.baton.connectors.sbom.bill.Part;
import dev.baton.connectors.sbom.bill.Part.Identity;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopeRow.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks for components in every bill of the folder that still counts, and gathers the rows of the scope. */
final class Search {

    private final Shelf shelf;
    private final List<Wanted> wanted;
    private final Map<String, ScopeRow> rows = new TreeMap<>();
    private final TreeSet<String> undecided = new TreeSet<>();

    Search(Shelf shelf, List<Wanted> wanted) {
        this.shelf = shelf;
        this.wanted = wanted;
        shelf.builds().forEach(this::searchBuild);
        shelf.operations().forEach(this::searchOperations);
    }

    /** By project; in a project services, repositories, assets; then by name. */
    List<ScopeRow> rows() {
        List<ScopeRow> sorted = new ArrayList<>(rows.values());
        sorted.sort(Comparator.comparing(ScopeRow::project)
                .thenComparing(ScopeRow::kind)
                .thenComparing(ScopeRow::name)
                .thenComparing(row -> row.finding().exactly()));
        return sorted;
    }

    /** One sentence for each component that is the wanted one, but whose bill does not say in which version, or where. */
    List<String> undecided() {
        return List.copyOf(undecided);
    }

    private void searchBuild(Bill bill) {
        Set<String> seen = new HashSet<>();
        affectedIn(bill).forEach((part, one) -> {
            if (seen.add(part.identity().label())) {
                Finding finding = finding(one, part, bill.path(bill.subject(), part));
                String project = bill.subject().identity().project();
                placesOfBuild(bill).forEach(place -> add(bill, project, place, finding));
            }
        });
    }

    private void searchOperations(Bill bill) {
        Map<Part, Wanted> affected = affectedIn(bill);
        Set<Part> placed = new HashSet<>();
        bill.carriedByAsset().forEach((asset, carried) -> {
            for (Part part : carried) {
                Wanted one = affected.get(part);
                if (one != null) {
                    placed.add(part);
                    addDeployed(bill, asset, finding(one, part, bill.path(asset, part)), part);
                }
            }
        });
        affected.keySet().stream()
                .filter(part -> !placed.contains(part))
                .forEach(part -> undecided(bill, part, "on which asset"));
    }

    private void addDeployed(Bill bill, Part asset, Finding finding, Part part) {
        Identity owner = bill.applicationBetween(asset, part).orElse(asset).identity();
        Estate.placesOn(bill, asset).forEach(place -> add(bill, owner.project(), place, finding));
    }

    private Map<Part, Wanted> affectedIn(Bill bill) {
        Map<Part, Wanted> affected = new LinkedHashMap<>();
        for (Part part : bill.parts().all()) {
            for (Wanted one : wanted) {
                Wanted.Verdict verdict = one.judge(part.identity());
                if (verdict == Wanted.Verdict.YES) {
                    affected.put(part, one);
                } else if (verdict == Wanted.Verdict.WHICH_VERSION) {
                    undecided(bill, part, "in which version");
                }
            }
        }
        return affected;
    }

    private void undecided(Bill bill, Part part, String what) {
        undecided.add(bill.source().record() + ": contains " + part.identity().label() + ", but does not say " + what);
    }

    private List<Place> placesOfBuild(Bill bill) {
        Part subject = bill.subject();
        List<Place> places = new ArrayList<>(shelf.estate().placesOf(subject.identity()));
        if (places.isEmpty() && subject.kind() != Part.Kind.OTHER) {
            ScopeRow.Kind kind = subject.kind() == Part.Kind.ASSET ? ScopeRow.Kind.ASSET : ScopeRow.Kind.SERVICE;
            places.add(new Place(
                    kind,
                    subject.identity().project(),
                    subject.links().page(),
                    bill.use().production()));
        }
        if (places.isEmpty() || !subject.links().repository().isEmpty()) {
            places.add(new Place(
                    ScopeRow.Kind.REPOSITORY,
                    subject.identity().project(),
                    subject.links().repository(),
                    false));
        }
        return places;
    }

    private void add(Bill bill, String project, Place place, Finding finding) {
        ScopeRow row = new ScopeRow(
                place.kind(), project, place.name(), finding, place.link(), place.production(), bill.source());
        rows.putIfAbsent(row.key() + "|" + finding.version(), row);
    }

    private static Finding finding(Wanted one, Part part, List<String> path) {
        return new Finding(one.coordinates().purl(), part.identity().version(), path, part.ratings());
    }
}
