package dev.baton.handoff;

/** How the decisions about the document of a remediation handoff begin: by security, and while it may be worked on. */
public final class Editing {

    private Editing() {}

    /** Something that security sees to before acceptance, in the briefing too. */
    public static Ruling before(Handoff handoff, Asked asked) {
        return Ruling.of(asked)
                .given(asked.isBySecurity(), Rule.SECURITY_PREPARES, () -> "Security prepares this document.")
                .given(
                        handoff.phase().isBeforeAcceptance(),
                        Rule.THE_PHASE_ALLOWS_IT,
                        () -> handoff.id() + " is " + handoff.phase().words() + "; nothing is prepared any more.");
    }

    /** A change that security makes to the document outside the briefing. */
    public static Ruling of(Handoff handoff, Asked asked) {
        return before(handoff, asked)
                .given(
                        handoff.phase() != Phase.IN_BRIEFING,
                        Rule.THE_PHASE_ALLOWS_IT,
                        () -> handoff.id() + " is " + handoff.phase().words() + "; its document cannot be edited now.");
    }
}
