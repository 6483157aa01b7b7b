package dev.baton.handoff.document;

import dev.baton.handoff.people.Person;

/** The sixth section: who confirms «how security will confirm the remediation is complete», and by what evidence. */
public record VerificationPlan(Person verifier, String evidence) {

    /** Nothing planned yet. */
    public static final VerificationPlan NONE = new VerificationPlan(Person.BATON, "");

    /** The method where nothing else is said: a fresh look at the deployed asset (A2-28). */
    public static final String RESCAN = "Re-scan of the deployed asset on the business day after the ticket is done";

    /** The predicate that a machine can check; "unknown" never passes (A2-29). */
    public static final String PREDICATE = "the component is absent, or its version is a fixed one";

    /** Whether a verifier is named. */
    public boolean isPlanned() {
        return !verifier.equals(Person.BATON);
    }
}
