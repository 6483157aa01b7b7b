package dev.baton.handoff.opening;

import dev.baton.handoff.Phase;

/** The two kinds of handoff, each of which runs by a playbook of its own (A7-02). */
public enum Kind {
    /** From security to engineering: what is broken is repaired for good. */
    REMEDIATION("remediation", Phase.DRAFT),

    /** From eradication to recovery: what was cleaned is brought back. */
    RECOVERY("recovery", Phase.PREPARING);

    private final String words;
    private final Phase first;

    Kind(String words, Phase first) {
        this.words = words;
        this.first = first;
    }

    /** The kind as people say it. */
    public String words() {
        return words;
    }

    /** The phase in which a handoff of this kind begins. */
    public Phase first() {
        return first;
    }
}
