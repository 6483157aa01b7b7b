package dev.baton.handoff.document;

import dev.baton.handoff.document.Plan.FixedVersion;
import dev.baton.handoff.scope.InventoryAnswer.Query;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import java.util.List;

/**
 * What a tool recommends for one project: the fix in words, the versions that are fixed, and the raw output that is attached
 * to the document (A2-14). No words mean that it recommends nothing.
 */
public record Recommendation(String project, String fix, List<FixedVersion> fixed, Query query, RawAnswer raw) {

    public Recommendation {
        fixed = List.copyOf(fixed);
    }

    /** Whether the tool recommends nothing. */
    public boolean isEmpty() {
        return fix.isEmpty();
    }
}
