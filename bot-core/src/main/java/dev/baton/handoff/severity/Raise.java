package dev.baton.handoff.severity;

import dev.baton.handoff.Severity;
import java.time.Instant;

/** That an item has become more severe, which the manager of its team acknowledges by a moment. */
public record Raise(Severity severity, Instant since, Instant acknowledgedBy, boolean isMissed) {

    Raise missed() {
        return new Raise(severity, since, acknowledgedBy, true);
    }
}
