package dev.baton.connectors.sbom;

import dev.baton.connectors.inventory.VersionOrder;
import dev.baton.connectors.sbom.Estate.Place;
import dev.baton.connectors.sbom.bill.Bill;
import dev.baton.connectors.sbom.bill.Part;
import dev.baton.handoff.scope.ScopeRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that one reading of the folder gave: the builds that still count, those that newer ones have replaced, what
 * runs where, and the files that could not be used.
 */
record Shelf(List<Bill> builds, List<Bill> replaced, List<Bill> operations, Estate estate, List<String> unreadable) {

    Shelf {
        builds = List.copyOf(builds);
        replaced = List.copyOf(replaced);
        operations = List.copyOf(operations);
        unreadable = List.copyOf(unreadable);
    }

    /** Sorts bills, which come in the order of their files' names. */
    static Shelf of(List<Bill> bills, List<String> unreadable) {
        List<Bill> operations =
                bills.stream().filter(bill -> bill.use().operations()).toList();
        List<Bill> builds =
                bills.stream().filter(bill -> !bill.use().operations()).toList();
        Set<String> built = new HashSet<>();
        builds.forEach(bill -> built.add(Estate.key(bill.subject().identity())));
        Estate estate = Estate.of(operations, built);
        Map<String, String> newest = newestVersions(builds);
        Map<Boolean, List<Bill>> counts =
                builds.stream().collect(Collectors.partitioningBy(bill -> isCurrent(bill, newest, estate)));
        return new Shelf(
                counts.getOrDefault(true, List.of()),
                counts.getOrDefault(false, List.of()),
                operations,
                estate,
                unreadable);
    }

    /** What a build stands for: where it runs; else its service, or itself if it can be deployed; and its repository. */
    List<Place> placesOf(Bill build) {
        Part subject = build.subject();
        String project = subject.identity().project();
        List<Place> places = new ArrayList<>(estate.placesOf(subject.identity()));
        if (places.isEmpty() && subject.kind() != Part.Kind.OTHER) {
            ScopeRow.Kind kind = subject.kind() == Part.Kind.ASSET ? ScopeRow.Kind.ASSET : ScopeRow.Kind.SERVICE;
            places.add(
                    new Place(kind, project, subject.links().page(), build.use().production()));
        }
        if (places.isEmpty() || !subject.links().repository().isEmpty()) {
            places.add(
                    new Place(ScopeRow.Kind.REPOSITORY, project, subject.links().repository(), false));
        }
        return places;
    }

    /** The builds that count, by what they and what runs must share to be the same. */
    Map<String, List<Bill>> buildsByKey() {
        return builds.stream()
                .collect(Collectors.groupingBy(
                        build -> Estate.key(build.subject().identity())));
    }

    /** A build counts while its version runs anywhere, and until there is a newer one. */
    private static boolean isCurrent(Bill bill, Map<String, String> newest, Estate estate) {
        String version = bill.subject().identity().version();
        String newestVersion = newest.getOrDefault(project(bill), version);
        return order(bill).compare(version, newestVersion) >= 0
                || !estate.placesOf(bill.subject().identity()).isEmpty();
    }

    private static Map<String, String> newestVersions(List<Bill> builds) {
        Map<String, String> newest = new HashMap<>();
        for (Bill bill : builds) {
            newest.merge(
                    project(bill),
                    bill.subject().identity().version(),
                    (known, other) -> order(bill).compare(known, other) >= 0 ? known : other);
        }
        return newest;
    }

    private static String project(Bill bill) {
        return bill.subject().identity().project();
    }

    private static Comparator<String> order(Bill bill) {
        return VersionOrder.of(bill.subject().identity().type());
    }
}
