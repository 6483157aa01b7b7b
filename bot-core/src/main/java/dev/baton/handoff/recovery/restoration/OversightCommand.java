package dev.baton.handoff.recovery.restoration;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.closing.Archiving;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.Preparing;
import dev.baton.handoff.recovery.restoration.OversightEvent.ContactNamed;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryClosed;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryLinked;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryRestored;
import dev.baton.handoff.recovery.restoration.OversightEvent.UnawareAccepted;
import dev.baton.handoff.recovery.restoration.OversightEvent.WaveOverridden;
import java.time.Instant;

/** What the IR lead may ask for while systems come back, and at the end. */
public sealed interface OversightCommand extends HandoffCommand.OfRecovery {

    /** Lets a wave begin before the earlier ones are healthy. */
    record OverrideWave(int wave, String because) implements OversightCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            boolean isWave =
                    handoff.recovery().document().guidance().waves().stream().anyMatch(each -> each.number() == wave);
            return accepted(handoff, asked)
                    .given(isWave, Rule.WAVE_BY_WAVE, () -> "There is no wave " + wave + ".")
                    .given(!because.isBlank(), Rule.WAVE_BY_WAVE, () -> "An override has a reason.")
                    .orElse(new WaveOverridden(wave, because.strip()));
        }
    }

    /** Goes on without those who have not opened the accepted package. */
    record AcceptUnaware(String because) implements OversightCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return accepted(handoff, asked)
                    .given(
                            !because.isBlank(),
                            Rule.WITH_FULL_AWARENESS,
                            () -> "Say why recovery can begin without them.")
                    .orElse(new UnawareAccepted(because.strip()));
        }
    }

    /** Names the point of contact for some hours: somebody of security. */
    record NameContact(Person contact, Instant from, Instant until) implements OversightCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return accepted(handoff, asked)
                    .given(
                            contact.mayAct() && asked.organisation().isSecurity(contact),
                            Rule.A_CONTACT_COVERS_THE_HOURS,
                            () -> "The point of contact is an active member of security; " + contact.name()
                                    + " is not.")
                    .given(
                            until.isAfter(from) && until.isAfter(asked.at()),
                            Rule.A_CONTACT_COVERS_THE_HOURS,
                            () -> "The hours end after they begin, and are not over yet.")
                    .orElse(new ContactNamed(contact, from, until));
        }
    }

    /** Says that early recovery is over: the first systems of every wave are reviewed. */
    record LinkRecovery() implements OversightCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Order order = new Order(handoff);
            return accepted(handoff, asked)
                    .given(
                            handoff.phase() == Phase.EARLY_RECOVERY,
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> handoff.id() + " is " + handoff.phase().words() + ".")
                    .given(
                            order.areFirstReviewed(),
                            Rule.FIRST_SYSTEMS_ARE_REVIEWED,
                            () -> "The first systems of each wave are reviewed before early recovery is over.")
                    .orElse(() -> order.unsettled().isEmpty()
                            ? Decision.happened(new RecoveryLinked(), new RecoveryRestored())
                            : Decision.happened(new RecoveryLinked()));
        }
    }

    /** Closes the handoff when business is restored and the window was quiet. */
    record CloseRecovery() implements OversightCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return accepted(handoff, asked)
                    .given(
                            handoff.phase() == Phase.RESTORED,
                            Rule.LINKED_UNTIL_QUIET,
                            () -> "Not signed off by their owners: " + String.join(", ", new Order(handoff).unsettled())
                                    + ".")
                    .given(
                            !asked.at().isBefore(QuietTime.over(handoff)),
                            Rule.LINKED_UNTIL_QUIET,
                            () -> "Both stay linked until " + QuietTime.DAYS
                                    + " quiet days have passed since the last system was restored.")
                    .given(
                            handoff.recovery().restoration().uncounted().isEmpty(),
                            Rule.EACH_GAP_IS_COUNTED,
                            () -> "Say first which section of the package missed each escalation, or that none could "
                                    + "have known.")
                    .orElse(() -> Decision.happened(new RecoveryClosed(), Archiving.entry(handoff, asked)));
        }
    }

    private static Ruling accepted(Handoff handoff, Asked asked) {
        return Preparing.led(handoff, asked)
                .given(
                        handoff.phase().isAccepted() && handoff.phase().compareTo(Phase.CLOSED) < 0,
                        Rule.NOTHING_BEFORE_THE_GATE,
                        () -> handoff.id() + " is " + handoff.phase().words() + "; this is for accepted handoffs.");
    }
}
