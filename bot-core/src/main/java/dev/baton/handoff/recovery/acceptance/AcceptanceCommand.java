package dev.baton.handoff.recovery.acceptance;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.Preparing;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.ReasonSettled;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.RecoveryRejected;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.VerbalAcceptanceAttested;
import dev.baton.handoff.recovery.acceptance.Assent.Form;
import dev.baton.handoff.recovery.meeting.GatheringCommand;
import dev.baton.handoff.recovery.meeting.Walkthrough;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What may be asked at the gate: to accept, to record an acceptance given elsewhere, to attest it, to reject. */
public sealed interface AcceptanceCommand extends HandoffCommand.OfRecovery {

    /** Accepts in writing, by oneself. */
    record AcceptRecovery() implements AcceptanceCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Gate.of(handoff, asked, asked.by())
                    .orElse(() -> new Gate(handoff, asked).given(asked.by(), Form.CLICK, "", asked.at()));
        }
    }

    /** Records what a recovery lead wrote elsewhere: the message id of the mail, or the approval of the ticket (A9-15). */
    record ImportAcceptance(Person lead, Form form, String reference) implements AcceptanceCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            String found = reference.strip();
            boolean isThere = form == Form.MAIL ? found.matches("<[^<>\\s]+@[^<>\\s]+>") : found.matches("\\S{2,200}");
            return recorded(Gate.of(handoff, asked, lead), asked, lead)
                    .given(
                            (form == Form.MAIL || form == Form.TICKET) && isThere,
                            Rule.WRITTEN_ACCEPTANCE_IS_FOUND_AGAIN,
                            () -> form == Form.MAIL
                                    ? "Give the mail's Message-ID, for example <abc@example.com>."
                                    : "Give the id of the approval, for example INC-7-APPROVAL-2.")
                    .orElse(() -> new Gate(handoff, asked).given(lead, form, found, asked.at()));
        }
    }

    /** Records that a recovery lead accepted in the meeting: where the recording is, and when it was said (A9-14). */
    record RecordVerbalAcceptance(Person lead, String recording, Instant saidAt) implements AcceptanceCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return recorded(Gate.of(handoff, asked, lead), asked, lead)
                    .given(
                            !handoff.recovery().session().manner().isWithoutMeeting(),
                            Rule.VERBAL_ACCEPTANCE_IS_ATTESTED,
                            () -> "There was no meeting in which it could have been said.")
                    .given(
                            asked.organisation().practice().mayRecord(),
                            Rule.RECORDED_BY_LINK_ONLY,
                            () -> "Your organisation has disabled recordings, and what is said counts only when it is "
                                    + "recorded; accept in writing.")
                    .given(
                            recording.strip().matches("https://\\S+"),
                            Rule.VERBAL_ACCEPTANCE_IS_ATTESTED,
                            () -> "Give the link of the recording; it starts with https://")
                    .given(
                            !saidAt.isAfter(asked.at()),
                            Rule.VERBAL_ACCEPTANCE_IS_ATTESTED,
                            () -> "This moment is still to come.")
                    .orElse(() -> new Gate(handoff, asked).given(lead, Form.VERBAL, recording.strip(), saidAt));
        }
    }

    /** Says, as a second person who was there, that a recovery lead accepted. */
    record AttestAcceptance(Person lead) implements AcceptanceCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Optional<Assent> verbal = handoff.recovery().session().assents().stream()
                    .filter(each -> each.lead().isSameHumanAs(lead) && each.isUnattested())
                    .findFirst();
            return GatheringCommand.confirmed(Ruling.of(asked), new Walkthrough(handoff))
                    .given(
                            verbal.isPresent() && handoff.phase() == Phase.AWAITING_ACCEPTANCE,
                            Rule.VERBAL_ACCEPTANCE_IS_ATTESTED,
                            () -> "No verbal acceptance of " + lead.name() + " waits for a second person.")
                    .given(
                            () -> isSecond(handoff, asked, verbal.orElseThrow()),
                            Rule.VERBAL_ACCEPTANCE_IS_ATTESTED,
                            () ->
                                    "A second person attests it: one who was in the briefing, and neither said nor recorded it.")
                    .orElse(() -> new Gate(handoff, asked).after(new VerbalAcceptanceAttested(lead)));
        }

        private static boolean isSecond(Handoff handoff, Asked asked, Assent verbal) {
            return !asked.by().isSameHumanAs(verbal.lead())
                    && !asked.by().isSameHumanAs(verbal.recorded().by())
                    && new Walkthrough(handoff).isPresent(asked.by());
        }
    }

    /** Rejects the package; each reason becomes a task of security. */
    record RejectPackage(List<String> reasons) implements AcceptanceCommand {
        public RejectPackage {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            List<String> said = reasons.stream()
                    .map(String::strip)
                    .filter(words -> !words.isEmpty())
                    .toList();
            return Ruling.of(asked)
                    .given(
                            new Table(handoff).isOf(Group.RECOVERY_LEADS, asked.by()),
                            Rule.THE_RECOVERY_LEAD_ACCEPTS,
                            () -> "Only a recovery team lead accepts or rejects.")
                    .given(
                            handoff.phase() == Phase.IN_BRIEFING || handoff.phase() == Phase.AWAITING_ACCEPTANCE,
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> handoff.id() + " is " + handoff.phase().words() + "; there is nothing to reject.")
                    .given(!said.isEmpty(), Rule.A_REJECTION_HAS_REASONS, () -> "Say what is missing or wrong.")
                    .orElse(new RecoveryRejected(said));
        }
    }

    /** Says how something is settled for which the package was rejected. */
    record SettleReason(int number, String how) implements AcceptanceCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            boolean isOpen = handoff.recovery().returns().open().stream().anyMatch(reason -> reason.number() == number);
            return Preparing.the(handoff, asked)
                    .given(isOpen, Rule.A_REJECTION_HAS_REASONS, () -> "Reason " + number + " is not open.")
                    .given(!how.isBlank(), Rule.A_REJECTION_HAS_REASONS, () -> "Say how it is settled.")
                    .orElse(new ReasonSettled(number, how.strip()));
        }
    }

    private static Ruling recorded(Ruling ruling, Asked asked, Person lead) {
        return ruling.given(
                        asked.isBySecurity(),
                        Rule.SECURITY_PREPARES,
                        () -> "Security records what was accepted elsewhere.")
                .given(
                        !asked.by().isSameHumanAs(lead),
                        Rule.THE_RECOVERY_LEAD_ACCEPTS,
                        () -> "You can accept here yourself.");
    }
}
