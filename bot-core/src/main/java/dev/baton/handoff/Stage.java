package dev.baton.handoff;

import dev.baton.handoff.briefing.Meeting;
import dev.baton.handoff.invitation.Invitations;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** Where a handoff stands: the phase it is in, since when, the appointment of its briefing, and who was invited to it. */
public record Stage(Phase phase, Instant since, Meeting meeting, Invitations invitations) {

    /** Not opened yet. */
    static final Stage UNOPENED = new Stage(Phase.UNOPENED, Instant.EPOCH, Meeting.NONE, Invitations.NONE);

    Stage in(Phase other, Instant at) {
        return new Stage(other, at, meeting, invitations);
    }

    Stage appointed(Meeting other) {
        return new Stage(
                phase, since, other, other.number() == meeting.number() ? invitations : invitations.forAnother());
    }

    Stage invitations(UnaryOperator<Invitations> change) {
        return new Stage(phase, since, meeting, change.apply(invitations));
    }
}
