package dev.baton.handoff.invitation;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import java.util.List;

/** What happens to the invitations to a briefing. */
public sealed interface InvitationEvent extends HandoffEvent {

    /** Whoever did this answered for the appointment of this number. */
    record InvitationAnswered(int number, Reply reply, String because) implements InvitationEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.invitations(before -> before.answered(moment.by(), new Invitations.Answer(reply, because)));
        }
    }

    /** These mailboxes got the calendar entry with this SEQUENCE. */
    record InvitationsSent(int sequence, List<String> mailboxes) implements InvitationEvent {
        public InvitationsSent {
            mailboxes = List.copyOf(mailboxes);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.invitations(before -> before.sent(sequence, mailboxes));
        }
    }

    /** This mailbox does not take the calendar entry with this SEQUENCE, and says why; it is not sent there again. */
    record InvitationRefused(int sequence, String mailbox, String because) implements InvitationEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.invitations(before -> before.refusedBy(sequence, mailbox, because));
        }
    }

    /** No mail could be sent, for this reason; it is tried again. */
    record InvitationsDelayed(String because) implements InvitationEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.invitations(before -> before.delayed(because));
        }
    }
}
