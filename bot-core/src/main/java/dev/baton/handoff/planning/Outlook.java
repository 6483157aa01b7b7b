package dev.baton.handoff.planning;

/** What a manager decides about an item for a planning cycle: «planned / at risk / done» (A4-04). */
public enum Outlook {
    UNDECIDED("Undecided"),
    PLANNED("Planned"),
    AT_RISK("At risk"),
    DONE("Done, says the manager");

    private final String words;

    Outlook(String words) {
        this.words = words;
    }

    /** The decision as people read it. */
    public String words() {
        return words;
    }
}
