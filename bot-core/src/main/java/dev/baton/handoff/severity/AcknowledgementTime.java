package dev.baton.handoff.severity;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.clock.TimeLaw;
import dev.baton.handoff.organisation.Organisation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** «MGR must acknowledge within 1 business day» (D-23): when they have not, that is on record, once. */
public final class AcknowledgementTime implements TimeLaw {

    @Override
    public Optional<Instant> next(Handoff handoff, Organisation organisation) {
        return handoff.phase().isAtWork()
                ? waiting(handoff)
                        .map(raise -> raise.getValue().acknowledgedBy())
                        .min(Instant::compareTo)
                : Optional.empty();
    }

    @Override
    public List<HandoffEvent> due(Handoff handoff, Asked asked) {
        return waiting(handoff)
                .filter(raise -> !raise.getValue().acknowledgedBy().isAfter(asked.at()))
                .<HandoffEvent>map(raise -> new SeverityEvent.AcknowledgementMissed(raise.getKey()))
                .toList();
    }

    private static Stream<Map.Entry<String, Raise>> waiting(Handoff handoff) {
        return handoff.followThrough().raises().open().entrySet().stream()
                .filter(raise -> !raise.getValue().isMissed())
                .filter(raise -> handoff.work()
                        .item(raise.getKey())
                        .filter(item -> !item.state().isSettled())
                        .isPresent())
                .sorted(Map.Entry.comparingByKey());
    }
}
