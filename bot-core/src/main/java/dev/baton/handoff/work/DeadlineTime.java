package dev.baton.handoff.work;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.clock.TimeLaw;
import dev.baton.handoff.organisation.Organisation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A date that passes while engineering still owes the item is on record as missed, once (A6-01). */
public final class DeadlineTime implements TimeLaw {

    @Override
    public Optional<Instant> next(Handoff handoff, Organisation organisation) {
        return handoff.phase().isAtWork() ? ahead(handoff).map(DueDate::due).min(Instant::compareTo) : Optional.empty();
    }

    @Override
    public List<HandoffEvent> due(Handoff handoff, Asked asked) {
        return ahead(handoff)
                .filter(date -> !date.due().isAfter(asked.at()))
                .<HandoffEvent>map(date -> new ProgressEvent.DeadlineMissed(date.project(), date.due()))
                .toList();
    }

    private static Stream<DueDate> ahead(Handoff handoff) {
        return handoff.work().items().values().stream()
                .filter(item ->
                        item.state().isWithEngineering() && !item.lateness().isBreach())
                .flatMap(item -> item.dueDate().stream());
    }
}
