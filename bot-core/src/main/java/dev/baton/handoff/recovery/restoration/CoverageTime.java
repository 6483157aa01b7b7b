package dev.baton.handoff.recovery.restoration;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import dev.baton.handoff.clock.TimeLaw;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.recovery.restoration.OversightEvent.CoverageGapFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Until early recovery is over somebody is the point of contact; where the hours have a gap, the IR lead is told once (A9-18). */
public final class CoverageTime implements TimeLaw {

    @Override
    public Optional<Instant> next(Handoff handoff, Organisation organisation) {
        return handoff.phase() == Phase.EARLY_RECOVERY ? gap(handoff) : Optional.empty();
    }

    private static Optional<Instant> gap(Handoff handoff) {
        return handoff.recovery()
                .restoration()
                .coverage()
                .nextGap(handoff.stage().since());
    }

    @Override
    public List<HandoffEvent> due(Handoff handoff, Asked asked) {
        return List.of(new CoverageGapFound(gap(handoff).orElseThrow()));
    }
}
