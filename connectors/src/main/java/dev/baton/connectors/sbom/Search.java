package dev.baton.connectors.sbom;

import dev.baton.connectors.inventory.RowOrder;
import dev.baton.connectors.inventory.Wanted;
import dev.baton.connectors.sbom.Estate.Place;
import dev.baton.connectors.sbom.bill.Bill;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopeRow.Finding;
import java.util.HashSet;
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
        return RowOrder.sorted(rows.values());
    }

    /** One sentence for each component that is the wanted one, but whose bill does not say in which version, or where. */
    List<String> undecided() {
        return List.copyOf(undecided);
    }

    private void searchBuild(Bill bill) {
        Matches matches = matchesIn(bill);
        Set<String> seen = new HashSet<>();
        matches.affected().keySet().stream()
                .filter(part -> seen.add(part.identity().label()))
                .flatMap(part -> matches.finding(bill.subject(), part).stream())
                .forEach(finding -> shelf.placesOf(bill)
                        .forEach(place -> add(bill, bill.subject().identity().project(), place, finding)));
    }

    private void searchOperations(Bill bill) {
        Matches matches = matchesIn(bill);
        Deployed.in(bill)
                .forEach(deployed -> deployed.carried()
                        .forEach(part -> matches.finding(deployed.asset(), part)
                                .ifPresent(finding -> deployed.places()
                                        .forEach(place -> add(bill, deployed.ownerOf(part), place, finding)))));
        matches.nowhere().forEach(part -> undecided.add(matches.undecided(part, Matches.WHERE)));
    }

    private Matches matchesIn(Bill bill) {
        Matches matches = Matches.in(bill, wanted);
        matches.versionless().forEach(part -> undecided.add(matches.undecided(part, Matches.VERSION)));
        return matches;
    }

    private void add(Bill bill, String project, Place place, Finding finding) {
        ScopeRow row = new ScopeRow(
                place.kind(), project, place.name(), finding, place.link(), place.production(), bill.source());
        rows.putIfAbsent(row.key() + "|" + finding.version(), row);
    }
}
