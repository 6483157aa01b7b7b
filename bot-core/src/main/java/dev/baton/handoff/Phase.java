package dev.baton.handoff;

/** Where a remediation handoff stands (requirements B1). */
public enum Phase {
    UNOPENED("Not opened"),
    DRAFT("Draft"),
    PACKAGE_READY("Package ready"),
    BRIEFING_SCHEDULED("Briefing scheduled"),
    IN_BRIEFING("In briefing"),
    INCOMPLETE("Incomplete"),
    ACCEPTED("Accepted"),
    CANCELLED("Cancelled");

    private final String words;

    Phase(String words) {
        this.words = words;
    }

    /** The phase as people read it. */
    public String words() {
        return words;
    }

    /** Whether the handoff has happened; every other phase says that it has NOT (A1-10). */
    public boolean isAccepted() {
        return this == ACCEPTED;
    }

    /** Whether nothing more is waited for before acceptance. */
    public boolean isFinal() {
        return this == ACCEPTED || this == CANCELLED;
    }

    /** Whether the document may still be worked on or briefed. */
    public boolean isBeforeAcceptance() {
        return this != UNOPENED && !isFinal();
    }
}
