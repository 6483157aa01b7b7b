package dev.baton.handoff.recovery.meeting;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.recovery.Clearance;
import dev.baton.handoff.recovery.Preparing;
import dev.baton.handoff.recovery.document.Completeness;
import dev.baton.handoff.recovery.document.EradicationSummary;
import dev.baton.handoff.recovery.meeting.GatheringEvent.EradicationDeclared;
import dev.baton.handoff.recovery.meeting.GatheringEvent.TransitionApproved;

/** The two flags of the IR lead, without which nothing is briefed (A7-01, D-25). */
public sealed interface ClearanceCommand extends HandoffCommand.OfRecovery {

    /** Declares eradication complete: every action is done and shown to have worked. */
    record DeclareEradication() implements ClearanceCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            EradicationSummary eradication = handoff.recovery().document().eradication();
            return cleared(handoff, asked)
                    .given(
                            !eradication.actions().isEmpty(),
                            Rule.HANDED_OVER_AFTER_ERADICATION,
                            () -> "There is no eradication action on record.")
                    .given(
                            eradication.unvalidated().isEmpty(),
                            Rule.EVERY_ACTION_IS_VALIDATED,
                            () -> "Not shown to have worked: "
                                    + new Completeness(handoff.recovery().document()).unvalidated() + ".")
                    .orElse(() -> handoff.recovery().clearance().isDeclared()
                            ? Decision.happened()
                            : Decision.happened(new EradicationDeclared()));
        }
    }

    /** Approves the transition to recovery, on evidence that can be looked up. */
    record ApproveTransition(String evidence) implements ClearanceCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Clearance clearance = handoff.recovery().clearance();
            return cleared(handoff, asked)
                    .given(
                            clearance.isDeclared(),
                            Rule.HANDED_OVER_AFTER_ERADICATION,
                            () -> "Eradication is declared complete first.")
                    .given(
                            !evidence.isBlank(),
                            Rule.HANDED_OVER_AFTER_ERADICATION,
                            () -> "Say where the approval can be looked up.")
                    .orElse(() -> clearance.isApproved() && clearance.evidence().equals(evidence.strip())
                            ? Decision.happened()
                            : Decision.happened(new TransitionApproved(evidence.strip())));
        }
    }

    private static Ruling cleared(Handoff handoff, Asked asked) {
        return Preparing.led(handoff, asked)
                .given(
                        Preparing.isEditable(handoff),
                        Rule.THE_PHASE_ALLOWS_IT,
                        () -> handoff.id() + " is " + handoff.phase().words() + "; this was said before.");
    }
}
