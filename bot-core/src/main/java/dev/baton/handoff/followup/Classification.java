package dev.baton.handoff.followup;

/** «a forked branch that was not in scope or a vendored copy» (A5-13): what kind of finding a recurrence is. */
public enum Classification {
    NOT_SAID("Not classified yet"),
    FORKED_BRANCH("A forked branch that was not in scope"),
    VENDORED_COPY("A vendored copy"),
    REINTRODUCED("Reintroduced after it was fixed"),
    NEW_USE("A new use of the component"),
    FALSE_POSITIVE("A false positive");

    private final String words;

    Classification(String words) {
        this.words = words;
    }

    /** The kind as people read it. */
    public String words() {
        return words;
    }

    /** Whether the accepted scope had missed it. */
    public boolean isMissedScope() {
        return this == FORKED_BRANCH || this == VENDORED_COPY;
    }
}
