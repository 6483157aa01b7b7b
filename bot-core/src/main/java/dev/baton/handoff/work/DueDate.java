package dev.baton.handoff.work;

import java.time.Instant;
import java.time.ZoneId;

/** When a work item is due: the agreed moment, the policy's own beside it (D-01), and how the latter was reckoned. */
public record DueDate(String project, Instant due, Instant byPolicy, ZoneId zone, String reckoning) {

    /** Whether an extension moved it. */
    public boolean isExtended() {
        return !due.equals(byPolicy);
    }
}
