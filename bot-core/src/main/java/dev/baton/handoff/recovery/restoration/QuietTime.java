package dev.baton.handoff.recovery.restoration;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import dev.baton.handoff.clock.TimeLaw;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.recovery.restoration.OversightEvent.QuietWindowOver;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Thirty days after the last system was restored the window is over; whatever is raised before begins it anew (D-29). */
public final class QuietTime implements TimeLaw {

    /** How many days it is quiet before anybody closes. */
    public static final int DAYS = 30;

    /** When the window is over, as long as nothing is raised. */
    public static Instant over(Handoff handoff) {
        return handoff.stage().since().plus(Duration.ofDays(DAYS));
    }

    @Override
    public Optional<Instant> next(Handoff handoff, Organisation organisation) {
        return handoff.phase() == Phase.RESTORED
                        && !handoff.recovery().restoration().isQuiet()
                ? Optional.of(over(handoff))
                : Optional.empty();
    }

    @Override
    public List<HandoffEvent> due(Handoff handoff, Asked asked) {
        return List.of(new QuietWindowOver());
    }
}
