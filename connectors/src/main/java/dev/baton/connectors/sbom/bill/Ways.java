package dev.baton.connectors.sbom.bill;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How the parts of one bill lead to each other, by dependency or by being contained. */
public final class Ways {

    private final Map<String, Set<String>> next = new TreeMap<>();

    /** Notes that the one leads to the other. */
    void add(String from, String to) {
        next.computeIfAbsent(from, any -> new TreeSet<>()).add(to);
    }

    /** What a part leads to at once. */
    public Set<String> from(String ref) {
        return Collections.unmodifiableSet(next.getOrDefault(ref, Set.of()));
    }

    /** The shortest way from one part to another, both included, the same in every run; empty if there is none. */
    List<String> shortest(String from, String to) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        cameFrom.put(from, from);
        while (!open.isEmpty() && !cameFrom.containsKey(to)) {
            String here = open.removeFirst();
            for (String there : from(here)) {
                if (cameFrom.putIfAbsent(there, here) == null) {
                    open.addLast(there);
                }
            }
        }
        return walkedBack(cameFrom, to);
    }

    /** Everything a part leads to, itself included, without going through any of the others. */
    Set<String> reachableFrom(String ref, Set<String> notThrough) {
        Set<String> reached = new TreeSet<>(Set.of(ref));
        Deque<String> open = new ArrayDeque<>(List.of(ref));
        while (!open.isEmpty()) {
            for (String there : from(open.removeFirst())) {
                if (!notThrough.contains(there) && reached.add(there)) {
                    open.addLast(there);
                }
            }
        }
        return reached;
    }

    private static List<String> walkedBack(Map<String, String> cameFrom, String to) {
        if (!cameFrom.containsKey(to)) {
            return List.of();
        }
        Deque<String> way = new ArrayDeque<>(List.of(to));
        String before = cameFrom.getOrDefault(to, to);
        while (!before.equals(way.getFirst())) {
            way.addFirst(before);
            before = cameFrom.getOrDefault(before, before);
        }
        return List.copyOf(way);
    }
}
