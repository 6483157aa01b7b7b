package dev.baton.handoff.verification;

import java.time.Instant;

/** What a check rests on: by what tool (or whom), with which query, when, the raw answer's SHA-256, and what it said. */
public record Evidence(String source, String query, Instant at, String sha256, String finding) {

    /** Nobody has looked. */
    public static final Evidence NONE = new Evidence("", "", Instant.EPOCH, "", "");

    /** Whether somebody has looked. */
    public boolean isThere() {
        return !equals(NONE);
    }
}
