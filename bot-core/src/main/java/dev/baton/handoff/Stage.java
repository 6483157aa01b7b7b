package dev.baton.handoff;

import dev.baton.handoff.briefing.Meeting;
import dev.baton.handoff.closing.ArchiveEntry;
import dev.baton.handoff.invitation.Invitations;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * Where a handoff stands: the phase it is in, since when, the appointment of its briefing, who was invited to it, and, when it
 * is over, its entry in the archive.
 */
public record Stage(Phase phase, Instant since, Meeting meeting, Invitations invitations, ArchiveEntry archive) {

    /** Not opened yet. */
    static final Stage UNOPENED =
            new Stage(Phase.UNOPENED, Instant.EPOCH, Meeting.NONE, Invitations.NONE, ArchiveEntry.NONE);

    Stage in(Phase other, Instant at) {
        return new Stage(other, at, meeting, invitations, other.isFinal() ? archive : ArchiveEntry.NONE);
    }

    Stage appointed(Meeting other) {
        return new Stage(
                phase,
                since,
                other,
                other.number() == meeting.number() ? invitations : invitations.forAnother(),
                archive);
    }

    Stage invitations(UnaryOperator<Invitations> change) {
        return new Stage(phase, since, meeting, change.apply(invitations), archive);
    }

    /** This, with its entry in the archive. */
    public Stage archived(ArchiveEntry entry) {
        return new Stage(phase, since, meeting, invitations, entry);
    }
}
