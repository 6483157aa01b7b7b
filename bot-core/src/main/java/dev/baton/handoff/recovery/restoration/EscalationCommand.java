package dev.baton.handoff.recovery.restoration;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.recovery.Preparing;
import dev.baton.handoff.recovery.restoration.OversightEvent.EscalationRaised;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryResumed;
import dev.baton.handoff.recovery.restoration.OversightEvent.ReturnedToEradication;
import dev.baton.handoff.recovery.restoration.OversightEvent.ShortfallNamed;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemRolledBack;
import dev.baton.handoff.recovery.restoration.SystemLife.State;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.Table;
import java.util.EnumSet;
import java.util.Set;

/** «Escalate to IR Lead if re-infection or security issues arise» (A9-20): raised by anybody, ended by the IR lead. */
public sealed interface EscalationCommand extends HandoffCommand.OfRecovery {

    /** Where something may be found: recovery is under way, or has just been. */
    Set<Phase> LINKED = EnumSet.of(Phase.EARLY_RECOVERY, Phase.RECOVERY_LINKED, Phase.ESCALATED, Phase.RESTORED);

    /** Raises a reinfection or security issue, of one system or of none; nothing more is brought online. */
    record Escalate(String system, String trigger, String evidence) implements EscalationCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            int number = handoff.recovery().restoration().escalations().size() + 1;
            return Ruling.of(asked)
                    .given(
                            LINKED.contains(handoff.phase()),
                            Rule.NOTHING_BEFORE_THE_GATE,
                            () -> handoff.id() + " is " + handoff.phase().words() + "; nothing has been brought back.")
                    .given(
                            new Table(handoff).isSeated(asked.by()) || asked.isBySecurity(),
                            Rule.EACH_STEP_HAS_ITS_PEOPLE,
                            () -> "You are not among those who take part in " + handoff.id() + ".")
                    .given(!trigger.isBlank(), Rule.FROZEN_WHILE_ESCALATED, () -> "Say what you have seen.")
                    .orElse(new EscalationRaised(number, system, trigger.strip(), evidence.strip()));
        }
    }

    /** Lets recovery go on. */
    record ResumeRecovery(String because) implements EscalationCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return escalated(handoff, asked, because).orElse(new RecoveryResumed(because.strip()));
        }
    }

    /** Says which section of the package missed an escalation, and why; what is said again corrects it (A7-04). */
    record NameShortfall(int number, Shortfall shortfall, String because) implements EscalationCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            boolean isRaised =
                    handoff.recovery().restoration().escalations().stream().anyMatch(each -> each.number() == number);
            return Preparing.led(handoff, asked)
                    .given(
                            handoff.phase().compareTo(Phase.CLOSED) < 0,
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> handoff.id() + " is " + handoff.phase().words() + "; its record is not changed.")
                    .given(isRaised, Rule.EACH_GAP_IS_COUNTED, () -> "There is no escalation " + number + ".")
                    .given(
                            shortfall != Shortfall.UNSAID && !because.isBlank(),
                            Rule.EACH_GAP_IS_COUNTED,
                            () -> "Say which section missed it, or that none could have known, and why.")
                    .orElse(new ShortfallNamed(number, shortfall, because.strip()));
        }
    }

    /** Takes it back to eradication. */
    record ReturnToEradication(String because) implements EscalationCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return escalated(handoff, asked, because).orElse(new ReturnedToEradication(because.strip()));
        }
    }

    /** Rolls an infected system back by the plan of its wave; it begins anew. */
    record RollBack(String system) implements EscalationCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Ruling.of(asked)
                    .given(
                            new Table(handoff).isOf(Group.OPERATIONS, asked.by()),
                            Rule.EACH_STEP_HAS_ITS_PEOPLE,
                            () -> "This is for the IT operations.")
                    .given(
                            handoff.recovery().restoration().life(system).state() == State.REINFECTED,
                            Rule.EACH_STEP_HAS_ITS_PEOPLE,
                            () -> system + " is not reinfected.")
                    .orElse(new SystemRolledBack(system));
        }
    }

    private static Ruling escalated(Handoff handoff, Asked asked, String because) {
        return Preparing.led(handoff, asked)
                .given(
                        handoff.phase() == Phase.ESCALATED,
                        Rule.FROZEN_WHILE_ESCALATED,
                        () -> handoff.id() + " is " + handoff.phase().words() + "; nothing is frozen.")
                .given(!because.isBlank(), Rule.FROZEN_WHILE_ESCALATED, () -> "Say why.");
    }
}
