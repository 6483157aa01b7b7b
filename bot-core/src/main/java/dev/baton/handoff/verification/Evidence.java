package dev.baton.handoff.verification;

import dev.baton.handoff.HandoffEvent;
import java.time.Instant;
import java.util.Optional;

/** What a check rests on: by what tool (or whom), with which query, when, the raw answer's SHA-256, and what it said. */
public record Evidence(String source, String query, Instant at, String sha256, String finding) {

    /** Nobody has looked. */
    public static final Evidence NONE = new Evidence("", "", Instant.EPOCH, "", "");

    /** What a check event rests on; empty for any other event. */
    public static Optional<Evidence> of(HandoffEvent event) {
        if (event instanceof CheckEvent.CheckPassed passed) {
            return Optional.of(passed.evidence());
        }
        if (event instanceof CheckEvent.CheckFailed failed) {
            return Optional.of(failed.evidence());
        }
        return event instanceof CheckEvent.CheckUndecided undecided
                ? Optional.of(undecided.evidence())
                : Optional.empty();
    }

    /** Whether somebody has looked. */
    public boolean isThere() {
        return !equals(NONE);
    }
}
