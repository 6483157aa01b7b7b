package dev.baton.handoff.watch;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import dev.baton.handoff.clock.TimeLaw;
import dev.baton.handoff.organisation.Organisation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Weekly checks begin when they are due, one after the other; one that is undecided for a day is missed (B8). */
public final class WatchTime implements TimeLaw {

    private static final Duration PATIENCE = Duration.ofHours(24);

    @Override
    public Optional<Instant> next(Handoff handoff, Organisation organisation) {
        return handoff.phase() == Phase.SYSTEMIC_WATCH
                ? handoff.watch().next().flatMap(WatchTime::next)
                : Optional.empty();
    }

    @Override
    public List<HandoffEvent> due(Handoff handoff, Asked asked) {
        SystemicCheck check = handoff.watch().next().orElseThrow();
        return List.of(
                check.state() == SystemicCheck.State.SCHEDULED
                        ? new WatchEvent.SystemicCheckBegan(check.number())
                        : new WatchEvent.SystemicCheckMissed(check.number()));
    }

    private static Optional<Instant> next(SystemicCheck check) {
        if (check.state() == SystemicCheck.State.SCHEDULED) {
            return Optional.of(check.due());
        }
        return check.isMissed() ? Optional.empty() : Optional.of(missedAt(check));
    }

    /** When a weekly check that has begun counts as missed. */
    public static Instant missedAt(SystemicCheck check) {
        return check.since().plus(PATIENCE);
    }
}
