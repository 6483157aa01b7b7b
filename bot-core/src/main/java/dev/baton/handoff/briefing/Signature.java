package dev.baton.handoff.briefing;

import dev.baton.handoff.Moment;

/** One lead's written acceptance: both statements as shown, the read-back, and the document's SHA-256 (A1-09). */
public record Signature(Moment moment, String understood, String committed, String readBack, String documentSha256) {

    /** The first statement, in full. */
    public static final String UNDERSTOOD =
            "I understand this handoff: what happened, what is affected and what my team will do.";

    /** The second statement, in full. */
    public static final String COMMITTED = "My team commits to the deadlines in this document.";
}
