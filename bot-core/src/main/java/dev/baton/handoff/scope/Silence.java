package dev.baton.handoff.scope;

import java.time.Duration;
import java.time.Instant;

/** An inventory that cannot be asked just now: why, and how long it wants to be left alone. */
public record Silence(String because, Duration retryAfter) {

    /** How long people wait without being told; a briefing of half an hour has no more to spare. */
    public static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Whether people must be told, since there will be no answer within the time that they wait. */
    public boolean isTooLong(Instant asked, Instant now) {
        return now.plus(retryAfter).isAfter(asked.plus(PATIENCE));
    }

    /** What they are told. */
    public String words() {
        return "The inventory does not answer: " + because;
    }
}
