package dev.baton.handoff;

/** How bad a finding is, worst first; the deadline follows from it by policy (A2-21). */
public enum Severity {
    CRITICAL("Critical"),
    HIGH("High"),
    MEDIUM("Medium"),
    LOW("Low");

    private final String words;

    Severity(String words) {
        this.words = words;
    }

    /** The severity as people read it. */
    public String words() {
        return words;
    }
}
