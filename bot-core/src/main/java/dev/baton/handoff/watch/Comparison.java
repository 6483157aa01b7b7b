package dev.baton.handoff.watch;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.verification.Evidence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** «Systemic check compares the current set with the accepted scope» (A5-04): what is known, what is new, what nobody could read. */
record Comparison(InventoryAnswer answer, List<ScopeRow> known, List<ScopeRow> added, List<String> unreadable) {

    Comparison {
        known = List.copyOf(known);
        added = List.copyOf(added);
        unreadable = List.copyOf(unreadable);
    }

    /** Compares an answer with what this handoff accepted and verified, and with what others answer for. */
    static Comparison of(Handoff handoff, InventoryAnswer answer, Set<String> knownElsewhere) {
        Set<String> known = new HashSet<>(Known.to(List.of(handoff)));
        known.addAll(knownElsewhere);
        known.addAll(handoff.watch().found());
        Predicate<ScopeRow> isKnown = row -> known.contains(row.key());
        return new Comparison(
                answer,
                answer.rows().stream().filter(isKnown).toList(),
                answer.rows().stream().filter(isKnown.negate()).toList(),
                answer.unreadable().stream()
                        .filter(record -> !handoff.scope().unreadable().contains(record))
                        .toList());
    }

    /** Whether the answer covers everything that the accepted scope covered: silence is not absence. */
    boolean isWhole() {
        return unreadable.isEmpty();
    }

    List<String> knownKeys() {
        return known.stream().map(ScopeRow::key).distinct().sorted().toList();
    }

    Evidence evidence() {
        return new Evidence(
                answer.query().inventory(),
                answer.query().id(),
                answer.query().retrievedAt(),
                answer.raw().sha256(),
                finding());
    }

    private String finding() {
        if (!isWhole()) {
            return "the inventory could not read " + String.join(", ", unreadable);
        }
        String there = known.isEmpty() ? "" : known.size() + " known and settled otherwise";
        String news = added.isEmpty() ? "nothing new" : added.size() + " new: " + places();
        return there.isEmpty() ? news : news + " (" + there + ")";
    }

    private String places() {
        return added.stream()
                .map(row -> row.project() + " on " + row.name())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
