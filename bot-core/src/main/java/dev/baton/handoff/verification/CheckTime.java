package dev.baton.handoff.verification;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.clock.TimeLaw;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.work.Progress;
import dev.baton.handoff.work.WorkItem.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims are checked when they are due (A5-06), and a claim undecided for a day is overdue (A6-05); it never passes by time. */
public final class CheckTime implements TimeLaw {

    private static final Duration PATIENCE = Duration.ofHours(24);

    @Override
    public Optional<Instant> next(Handoff handoff, Organisation organisation) {
        return handoff.phase().isAtWork()
                ? handoff.work().items().values().stream()
                        .flatMap(item -> next(item).stream())
                        .min(Instant::compareTo)
                : Optional.empty();
    }

    @Override
    public List<HandoffEvent> due(Handoff handoff, Asked asked) {
        List<HandoffEvent> events = new ArrayList<>();
        for (String project : handoff.work()
                .projects(
                        item -> next(item).filter(at -> !at.isAfter(asked.at())).isPresent())) {
            boolean isWaiting = handoff.work().item(project).orElseThrow().state() == State.ENG_DONE;
            events.add(isWaiting ? new CheckEvent.CheckBegan(project) : new CheckEvent.VerificationOverdue(project));
        }
        return events;
    }

    private static Optional<Instant> next(Progress item) {
        AssetCheck check = item.check();
        if (item.state() == State.ENG_DONE) {
            return Optional.of(check.due());
        }
        return item.state() == State.VERIFYING && !check.isLate() ? Optional.of(lateAt(item)) : Optional.empty();
    }

    /** When security owes the check of an item too long. */
    public static Instant lateAt(Progress item) {
        return latest(item.check().due(), item.since()).plus(PATIENCE);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
