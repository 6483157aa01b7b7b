package dev.baton.handoff.recovery.document;

import java.time.Instant;

/** How an eradication action was validated: its result, by which method, and when (A7-06, A8-05). */
public record Validation(Result result, String method, Instant at) {

    /** What the validation showed. */
    public enum Result {
        OPEN("not validated"),
        PASSED("passed"),
        FAILED("failed");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        /** The result as people read it. */
        public String words() {
            return words;
        }
    }

    /** Nobody has looked yet. */
    public static final Validation OPEN = new Validation(Result.OPEN, "", Instant.EPOCH);

    /** Whether the action is shown to have worked. */
    public boolean isPassed() {
        return result == Result.PASSED;
    }
}
