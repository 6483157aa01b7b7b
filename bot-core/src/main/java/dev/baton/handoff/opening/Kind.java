package dev.baton.handoff.opening;

import dev.baton.handoff.Phase;

/** The two kinds of handoff, each of which runs by a playbook of its own (A7-02). */
public enum Kind {
    /** From security to engineering: what is broken is repaired for good. */
    REMEDIATION("remediation", Phase.DRAFT, true),

    /** From eradication to recovery: what was cleaned is brought back. */
    RECOVERY("recovery", Phase.PREPARING, false);

    private final String words;
    private final Phase first;
    private final boolean isWatchedAfterwards;

    Kind(String words, Phase first, boolean isWatchedAfterwards) {
        this.words = words;
        this.first = first;
        this.isWatchedAfterwards = isWatchedAfterwards;
    }

    /** The kind as people say it. */
    public String words() {
        return words;
    }

    /** The phase in which a handoff of this kind begins. */
    public Phase first() {
        return first;
    }

    /** Whether a month's watch begins when its incident is closed; what recovery brought back was watched before it closed. */
    public boolean isWatchedAfterwards() {
        return isWatchedAfterwards;
    }
}
