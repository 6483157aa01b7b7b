package dev.baton.handoff;

import dev.baton.handoff.briefing.Meeting;
import java.time.Instant;

/** Where a handoff stands: the phase it is in, since when, and the appointment of its briefing. */
public record Stage(Phase phase, Instant since, Meeting meeting) {

    /** Not opened yet. */
    static final Stage UNOPENED = new Stage(Phase.UNOPENED, Instant.EPOCH, Meeting.NONE);

    Stage in(Phase other, Instant at) {
        return new Stage(other, at, meeting);
    }

    Stage appointed(Meeting other) {
        return new Stage(phase, since, other);
    }
}
