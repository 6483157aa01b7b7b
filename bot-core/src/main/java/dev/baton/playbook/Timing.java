package dev.baton.playbook;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.briefing.Meeting;
import java.time.Instant;

/** Since when a step waits, and by when its answer is due; {@link #WHENEVER} where no moment is set. */
public record Timing(Instant since, Instant due) {

    /** No moment is set. */
    public static final Instant WHENEVER = Instant.MAX;

    /** A step that waits since then, for no set moment. */
    public static Timing since(Instant since) {
        return new Timing(since, WHENEVER);
    }

    /**
     * A step of a briefing, since the handoff stands where it does: by the beginning of the briefing that lies ahead, or by
     * the end of the one that is under way; for no set moment where there is neither.
     */
    public static Timing ofBriefing(Handoff handoff) {
        Instant since = handoff.stage().since();
        Meeting meeting = handoff.meeting();
        if (handoff.phase() == Phase.IN_BRIEFING) {
            return new Timing(since, meeting.end());
        }
        return meeting.isScheduled() && meeting.start().isAfter(since)
                ? new Timing(since, meeting.start())
                : since(since);
    }

    /** Whether a moment is set. */
    public boolean isDue() {
        return !due.equals(WHENEVER);
    }
}
