package dev.baton.handoff.organisation;

/** Where an organisation keeps documents besides Baton: the system as its file calls it, and the space there. */
public record Library(String system, String space) {

    /** Nowhere else: Baton's own page is the document (A9-32). */
    public static final Library NONE = new Library("", "");

    /** Whether there is one. */
    public boolean isThere() {
        return !system.isEmpty();
    }
}
