package dev.baton.handoff.recovery.restoration;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.clock.TimeLaw;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.recovery.document.AffectedSystem;
import dev.baton.handoff.recovery.restoration.OversightEvent.DailySummary;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Until the end the monitoring team gets a summary each day, at nine on the IR lead's clocks; of missed days only one (A9-36). */
public final class SummaryTime implements TimeLaw {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Override
    public Optional<Instant> next(Handoff handoff, Organisation organisation) {
        Instant last = handoff.recovery().restoration().summedUp();
        Instant since = handoff.stage().since();
        return EscalationCommand.LINKED.contains(handoff.phase())
                ? Optional.of(nine(
                        last.equals(Instant.EPOCH) ? since : last,
                        handoff.participants().commander().zone()))
                : Optional.empty();
    }

    /** The first nine o'clock after a moment. */
    private static Instant nine(Instant after, ZoneId zone) {
        ZonedDateTime today = after.atZone(zone).with(NINE);
        return (today.toInstant().isAfter(after) ? today : today.plusDays(1)).toInstant();
    }

    @Override
    public List<HandoffEvent> due(Handoff handoff, Asked asked) {
        Restoration restoration = handoff.recovery().restoration();
        return List.of(new DailySummary(
                new Order(handoff).systems().size(),
                count(handoff, system -> restoration.life(system).state().isRunning()),
                count(handoff, system -> restoration.life(system).state().isSettled()),
                restoration.escalations().size()));
    }

    private static int count(Handoff handoff, Predicate<String> which) {
        return (int) new Order(handoff)
                .systems().stream().map(AffectedSystem::name).filter(which).count();
    }
}
