package dev.baton.handoff.scope;

import dev.baton.handoff.scope.InventoryAnswer.Query;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import java.time.Instant;
import java.util.List;

/**
 * What an inventory knows of one project's deployed assets (A5-03): what it still finds of the affected components there,
 * and the moment whose state that is, for every target that was asked for.
 */
public record Inspection(List<Target> targets, Query query, RawAnswer raw) {

    public Inspection {
        targets = List.copyOf(targets);
    }

    /** One target: the affected components still found on it; the epoch as {@code knownAt} means that it is not known at all. */
    public record Target(String name, Instant knownAt, List<ScopeRow.Finding> affected) {

        public Target {
            affected = List.copyOf(affected);
        }

        /** Whether the inventory knows this target at all. */
        public boolean isKnown() {
            return !knownAt.equals(Instant.EPOCH);
        }
    }
}
