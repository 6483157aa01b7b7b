package dev.baton.handoff.recovery;

import dev.baton.handoff.Moment;
import dev.baton.handoff.people.Person;
import java.time.Instant;

/** The two flags without which nothing is briefed (A7-01): eradication declared complete, and transition approved, on what evidence. */
public record Clearance(Moment declared, Moment approved, String evidence) {

    private static final Moment NEVER = new Moment(Person.BATON, Instant.EPOCH);

    /** Neither is said. */
    public static final Clearance NONE = new Clearance(NEVER, NEVER, "");

    /** Whether eradication was formally declared complete (A9-24). */
    public boolean isDeclared() {
        return !declared.equals(NEVER);
    }

    /** Whether the transition to recovery was approved. */
    public boolean isApproved() {
        return !approved.equals(NEVER);
    }

    /** This, with eradication declared complete. */
    public Clearance declared(Moment moment) {
        return new Clearance(moment, approved, evidence);
    }

    /** This, with nothing declared or approved: what they were about has changed. */
    public Clearance undeclared() {
        return NONE;
    }

    /** This, with the transition approved. */
    public Clearance approved(Moment moment, String onEvidence) {
        return new Clearance(declared, moment, onEvidence);
    }
}
