package dev.baton.playbook;

import java.time.Instant;

/** Since when a step waits, and by when its answer is due; {@link #WHENEVER} where no moment is set. */
public record Timing(Instant since, Instant due) {

    /** No moment is set. */
    public static final Instant WHENEVER = Instant.MAX;

    /** A step that waits since then, for no set moment. */
    public static Timing since(Instant since) {
        return new Timing(since, WHENEVER);
    }

    /** Whether a moment is set. */
    public boolean isDue() {
        return !due.equals(WHENEVER);
    }
}
