package dev.baton.handoff;

import dev.baton.handoff.briefing.Briefing;
import dev.baton.handoff.document.Fingerprints;
import dev.baton.handoff.document.HandoffDocument;
import java.util.function.UnaryOperator;

/** All that a remediation handoff has beyond any handoff: its document, what is said of it, and what follows acceptance. */
public record Remediation(
        HandoffDocument document, Briefing briefing, FollowThrough followThrough, Fingerprints fingerprints) {

    /** Of a handoff of another kind, or one that has just begun. */
    public static final Remediation NONE = new Remediation(
            HandoffDocument.EMPTY,
            Briefing.NONE,
            FollowThrough.NONE,
            new Fingerprints(HandoffDocument.EMPTY, Briefing.NONE.objections().agreedDates()));

    Remediation document(UnaryOperator<HandoffDocument> change) {
        return with(change.apply(document), briefing);
    }

    Remediation briefing(UnaryOperator<Briefing> change) {
        return with(document, change.apply(briefing));
    }

    Remediation followThrough(UnaryOperator<FollowThrough> change) {
        return new Remediation(document, briefing, change.apply(followThrough), fingerprints);
    }

    private Remediation with(HandoffDocument written, Briefing said) {
        return new Remediation(
                written,
                said,
                followThrough,
                fingerprints.of(written, said.objections().agreedDates()));
    }
}
