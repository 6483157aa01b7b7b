package dev.baton.handoff;

import java.util.EnumSet;
import java.util.Set;

/** Where a handoff stands: a remediation handoff by requirements B1, a recovery handoff by B3. */
public enum Phase {
    UNOPENED("Not opened"),
    DRAFT("Draft"),
    PREPARING("Preparing"),
    PACKAGE_READY("Package ready"),
    BRIEFING_SCHEDULED("Briefing scheduled"),
    IN_BRIEFING("In briefing"),
    INCOMPLETE("Incomplete"),
    AWAITING_ACCEPTANCE("Awaiting acceptance"),
    ACCEPTED("Accepted"),
    IN_REMEDIATION("In remediation"),
    VERIFYING("Verifying"),
    EARLY_RECOVERY("Early recovery"),
    RECOVERY_LINKED("Recovery linked"),
    ESCALATED("Escalated"),
    RESTORED("Restored"),
    CLOSED("Closed"),
    SYSTEMIC_WATCH("Under weekly watch"),
    ARCHIVED("Archived"),
    SUPERSEDED("Superseded"),
    CANCELLED("Cancelled");

    private static final Set<Phase> ENDS = EnumSet.of(ARCHIVED, SUPERSEDED, CANCELLED);
    private static final Set<Phase> WORK = EnumSet.of(ACCEPTED, IN_REMEDIATION, VERIFYING);

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
        return this != UNOPENED && !isBeforeAcceptance() && this != CANCELLED;
    }

    /** Whether engineering works on the items, or security still checks them. */
    public boolean isAtWork() {
        return WORK.contains(this);
    }

    /** Whether the package is ready and no briefing is under way: the time in which answers are only prepared. */
    public boolean isBetweenBriefings() {
        return this == PACKAGE_READY || this == BRIEFING_SCHEDULED || this == INCOMPLETE;
    }

    /** Whether nothing is waited for any more. */
    public boolean isFinal() {
        return ENDS.contains(this);
    }

    /** Whether the document may still be worked on or briefed. */
    public boolean isBeforeAcceptance() {
        return this != UNOPENED && compareTo(ACCEPTED) < 0;
    }
}
