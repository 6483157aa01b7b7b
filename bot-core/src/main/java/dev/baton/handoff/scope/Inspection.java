package dev.baton.handoff.scope;

import dev.baton.handoff.scope.InventoryAnswer.Query;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an inventory knows of one project's deployed assets (A5-03): what it still finds of the affected components there,
 * and the moment whose state that is, for every target that was asked for, in the order of the project's rows.
 */
public record Inspection(List<Target> targets, Query query, RawAnswer raw) {

    public Inspection {
        targets = List.copyOf(targets);
    }

    /** What there is to look at: each target of the project once, whatever was found on it. */
    public static List<ScopeRow> targetsOf(ScopedProject project) {
        Map<String, ScopeRow> once = new LinkedHashMap<>();
        project.targets().forEach(row -> once.putIfAbsent(row.kind() + "|" + row.name(), row));
        return List.copyOf(once.values());
    }

    /**
     * One target: the affected components still found on it, and the moment whose state that is. The epoch means that
     * nothing can be said of it, whatever else is found; the sentence says why.
     */
    public record Target(
            ScopeRow.Kind kind, String name, Instant knownAt, List<ScopeRow.Finding> affected, String because) {

        public Target {
            affected = List.copyOf(affected);
        }

        /** A target as it was at that moment. */
        public static Target known(ScopeRow target, Instant at, List<ScopeRow.Finding> affected) {
            return new Target(target.kind(), target.name(), at, affected, "");
        }

        /** A target of which the inventory cannot say whether anything affected is there, and why. */
        public static Target unknown(ScopeRow target, String because) {
            return new Target(target.kind(), target.name(), Instant.EPOCH, List.of(), because);
        }

        /** Whether the inventory can say what is there; silence is not absence (A2-29). */
        public boolean isKnown() {
            return !knownAt.equals(Instant.EPOCH);
        }
    }
}
