package dev.baton.handoff.recovery.restoration;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.recovery.document.Placement;
import dev.baton.handoff.recovery.document.Placement.Way;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryRestored;
import dev.baton.handoff.recovery.restoration.RestorationEvent.CaveatViolated;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemApproved;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemHealthy;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemMarkedReady;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemOnline;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemRestored;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemRetired;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemReviewed;
import dev.baton.handoff.recovery.restoration.SystemLife.State;
import dev.baton.handoff.recovery.roster.Group;
import java.util.List;

/** What may be asked about a system on its way back; each step of B4 by those who take it. */
public sealed interface RestorationCommand extends HandoffCommand.OfRecovery {

    /** Says that the eradication of a system is validated. */
    record MarkSystemReady(String system) implements RestorationCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Restoring it = Restoring.of(handoff, asked, system);
            return it.ruling(it.isByLeader(), "IR lead", State.LISTED)
                    .given(
                            it.placed().isPresent(),
                            Rule.ONLY_READY_SYSTEMS,
                            () -> system + " is not among the systems ready for recovery.")
                    .orElse(new SystemMarkedReady(system));
        }
    }

    /** Approves that a system is brought online, in the order of the waves. */
    record ApproveSystem(String system) implements RestorationCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Restoring it = Restoring.of(handoff, asked, system);
            return it.inOrder(it.ruling(it.isBy(Group.RECOVERY_LEADS), "recovery team lead", State.READY))
                    .orElse(new SystemApproved(system));
        }
    }

    /** Brings a system online; another way than its instruction is done, and raised to the IR lead. */
    record BringOnline(String system, Way way) implements RestorationCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Restoring it = Restoring.of(handoff, asked, system);
            return it.inOrder(it.ruling(it.isBy(Group.OPERATIONS), "IT operations", State.APPROVED))
                    .given(
                            () -> it.order()
                                    .unreviewed(it.placed().orElseThrow())
                                    .isEmpty(),
                            Rule.FIRST_SYSTEMS_ARE_REVIEWED,
                            () -> "Reviewed first by incident response: "
                                    + String.join(
                                            ", ",
                                            it.order().unreviewed(it.placed().orElseThrow())) + ".")
                    .given(
                            () -> it.order().unaware().isEmpty(),
                            Rule.WITH_FULL_AWARENESS,
                            () -> "Not opened the accepted package yet: " + it.unaware()
                                    + ". The IR lead can go on without them.")
                    .orElse(() -> online(it.placed().orElseThrow()));
        }

        private Decision online(Placement placed) {
            boolean isAgainst = placed.way() != Way.EITHER && placed.way() != way;
            return isAgainst
                    ? Decision.happened(new SystemOnline(system, way), new CaveatViolated(system, placed.way(), way))
                    : Decision.happened(new SystemOnline(system, way));
        }
    }

    /** Says what the review of one of the first systems showed. */
    record ReviewSystem(String system, String findings) implements RestorationCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Restoring it = Restoring.of(handoff, asked, system);
            return it.ruling(it.isByContact(), "point of contact of incident response", State.ONLINE)
                    .given(
                            !findings.isBlank(),
                            Rule.FIRST_SYSTEMS_ARE_REVIEWED,
                            () -> "Say what you looked at, and what you saw.")
                    .orElse(new SystemReviewed(system, findings.strip()));
        }
    }

    /** Says that monitoring sees nothing unusual; one of the first systems is reviewed before. */
    record SayHealthy(String system) implements RestorationCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Restoring it = Restoring.of(handoff, asked, system);
            return it.ruling(it.isBy(Group.MONITORING), "monitoring team", State.ONLINE, State.REVIEWED)
                    .given(
                            it.state() == State.REVIEWED || !it.order().isFirst(system),
                            Rule.FIRST_SYSTEMS_ARE_REVIEWED,
                            () -> system + " is one of the first of its wave; incident response reviews it first.")
                    .orElse(new SystemHealthy(system));
        }
    }

    /** Signs that a system does what it did before. */
    record SignRestored(String system) implements RestorationCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Restoring it = Restoring.of(handoff, asked, system);
            return it.ruling(it.isByOwner(), "owner of " + system, State.HEALTHY)
                    .orElse(() -> settled(handoff, asked, new SystemRestored(system)));
        }
    }

    /** Says that a system does not come back. */
    record RetireSystem(String system, String because) implements RestorationCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Restoring it = Restoring.of(handoff, asked, system);
            return it.ruling(it.isByOwner(), "owner of " + system, State.LISTED, State.READY, State.APPROVED)
                    .given(!because.isBlank(), Rule.EACH_STEP_HAS_ITS_PEOPLE, () -> "Say why it does not come back.")
                    .orElse(() -> settled(handoff, asked, new SystemRetired(system, because.strip())));
        }
    }

    /** When it was the last, business is restored; the thirty quiet days begin. */
    private static Decision settled(Handoff handoff, Asked asked, HandoffEvent event) {
        Handoff then = event.applyTo(handoff, new Moment(asked.by(), asked.at()));
        List<String> left = new Order(then).unsettled();
        return left.isEmpty() && handoff.phase() == Phase.RECOVERY_LINKED
                ? Decision.happened(event, new RecoveryRestored())
                : Decision.happened(event);
    }
}
