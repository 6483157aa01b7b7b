package dev.baton.handoff.briefing;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import dev.baton.handoff.briefing.MeetingEvent.Ending;
import dev.baton.handoff.clock.TimeLaw;
import dev.baton.handoff.organisation.Organisation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A briefing that was not started, or did not end, is incomplete when its time is over (B1); never an acceptance. */
public final class BriefingTime implements TimeLaw {

    @Override
    public Optional<Instant> next(Handoff handoff, Organisation organisation) {
        boolean late = handoff.phase() == Phase.IN_BRIEFING
                && !handoff.walk().missing().isEmpty();
        return late || handoff.phase() == Phase.BRIEFING_SCHEDULED
                ? Optional.of(handoff.meeting().end())
                : Optional.empty();
    }

    @Override
    public List<HandoffEvent> due(Handoff handoff, Asked asked) {
        Ending ending = handoff.phase() == Phase.BRIEFING_SCHEDULED ? Ending.NO_SHOW : Ending.TIME_OUT;
        return new NextBriefing(handoff, asked).after(ending);
    }
}
