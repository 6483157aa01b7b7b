package dev.baton.handoff.invitation;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.invitation.InvitationEvent.InvitationAnswered;
import dev.baton.handoff.invitation.InvitationEvent.InvitationRefused;
import dev.baton.handoff.invitation.InvitationEvent.InvitationsDelayed;
import dev.baton.handoff.invitation.InvitationEvent.InvitationsSent;
import dev.baton.handoff.invitation.Invitations.Answer;
import java.util.List;

/** What people answer to an invitation, and what became of sending it. */
public sealed interface InvitationCommand extends HandoffCommand.OfEitherKind {

    /** Answers for the appointment of this number; a no has a reason, because somebody must act on it. */
    record AnswerInvitation(int number, Reply reply, String because) implements InvitationCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Answer answer = new Answer(reply, because.strip());
            return Ruling.of(asked)
                    .given(
                            new Invited(handoff).isInvited(asked.by()),
                            Rule.INVITATIONS_ARE_ANSWERED,
                            () -> asked.by().name() + " is not invited to the briefing of " + handoff.id() + ".")
                    .given(
                            handoff.phase() == Phase.BRIEFING_SCHEDULED
                                    && number == handoff.meeting().number(),
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> "This appointment stands no more; the briefing is"
                                    + (handoff.whenBriefed().isEmpty() ? " not to come." : handoff.whenBriefed() + "."))
                    .given(
                            reply != Reply.DECLINED || !because.isBlank(),
                            Rule.INVITATIONS_ARE_ANSWERED,
                            () -> "Say why you cannot come, so that it can be seen to.")
                    .orElse(() -> handoff.invitations()
                                    .of(asked.by())
                                    .filter(answer::equals)
                                    .isPresent()
                            ? Decision.happened()
                            : Decision.happened(new InvitationAnswered(number, reply, because.strip())));
        }
    }

    /** Notes which mailboxes got the calendar entry with this SEQUENCE. */
    record NoteInvited(int sequence, List<String> mailboxes) implements InvitationCommand {
        public NoteInvited {
            mailboxes = List.copyOf(mailboxes);
        }

        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            List<String> news = mailboxes.stream()
                    .filter(mailbox -> !handoff.invitations().hasGot(mailbox, sequence))
                    .toList();
            return noted(asked, news.isEmpty(), new InvitationsSent(sequence, news));
        }
    }

    /** Notes that a mailbox does not take it. */
    record NoteRefused(int sequence, String mailbox, String because) implements InvitationCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return noted(
                    asked,
                    handoff.invitations().hasGot(mailbox, sequence),
                    new InvitationRefused(sequence, mailbox, because));
        }
    }

    /** Notes why nothing is sent; the same reason again changes nothing. */
    record ReportUnsent(String because) implements InvitationCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return noted(asked, handoff.invitations().trouble().equals(because), new InvitationsDelayed(because));
        }
    }

    private static Decision noted(Asked asked, boolean isKnown, HandoffEvent event) {
        return Ruling.of(asked)
                .given(
                        asked.isByBaton(),
                        Rule.INVITATIONS_ARE_ANSWERED,
                        () -> "What was sent is known where it was sent.")
                .orElse(() -> isKnown ? Decision.happened() : Decision.happened(event));
    }
}
