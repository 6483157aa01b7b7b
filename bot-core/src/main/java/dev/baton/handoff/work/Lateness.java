package dev.baton.handoff.work;

import java.time.Instant;

/** The breach of a date, which stays on record whatever date follows (A5-09): the date that was missed, and why (A6-01). */
public record Lateness(Instant missed, Cause cause) {

    /** No date was missed. */
    public static final Lateness NONE = new Lateness(Instant.EPOCH, Cause.NOT_SAID);

    /** Why a date was missed. */
    public enum Cause {
        NOT_SAID("No cause given yet"),
        UNREALISTIC("The date was unrealistic"),
        WRONG_SCOPE("The scope was wrong"),
        WAITED_FOR_OTHERS("It waited for others"),
        OTHER_WORK_FIRST("Other work came first"),
        HARDER_THAN_THOUGHT("The fix was harder than thought");

        private final String words;

        Cause(String words) {
            this.words = words;
        }

        /** The cause as people read it. */
        public String words() {
            return words;
        }
    }

    /** Whether a date was missed. */
    public boolean isBreach() {
        return !missed.equals(Instant.EPOCH);
    }

    /** This breach, or the first one: the date that is missed now. */
    Lateness since(Instant due) {
        return isBreach() ? this : new Lateness(due, Cause.NOT_SAID);
    }

    /** This breach with its cause. */
    Lateness because(Cause said) {
        return new Lateness(missed, said);
    }
}
