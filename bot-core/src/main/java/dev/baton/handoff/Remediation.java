package dev.baton.handoff;

import dev.baton.handoff.briefing.Briefing;
import dev.baton.handoff.document.HandoffDocument;
import java.util.function.UnaryOperator;

/** All that a remediation handoff has beyond any handoff: its document, what is said of it, and what follows acceptance. */
public record Remediation(HandoffDocument document, Briefing briefing, FollowThrough followThrough) {

    /** Of a handoff of another kind, or one that has just begun. */
    public static final Remediation NONE = new Remediation(HandoffDocument.EMPTY, Briefing.NONE, FollowThrough.NONE);

    Remediation document(UnaryOperator<HandoffDocument> change) {
        return new Remediation(change.apply(document), briefing, followThrough);
    }

    Remediation briefing(UnaryOperator<Briefing> change) {
        return new Remediation(document, change.apply(briefing), followThrough);
    }

    Remediation followThrough(UnaryOperator<FollowThrough> change) {
        return new Remediation(document, briefing, change.apply(followThrough));
    }
}
