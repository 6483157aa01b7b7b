package dev.baton.handoff.leaving;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.clock.TimeLaw;
import dev.baton.handoff.leaving.Leaving.Notice;
import dev.baton.handoff.organisation.Organisation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** «re-assignment within forty-eight hours» (A6-08): a reminder half way, the breach at the end, each once. */
public final class ReassignmentTime implements TimeLaw {

    @Override
    public Optional<Instant> next(Handoff handoff, Organisation organisation) {
        return handoff.phase().isAtWork()
                ? Stream.concat(
                                running(handoff).map(ReassignmentTime::next),
                                pending(handoff).map(waiting -> next(waiting.getValue())))
                        .min(Instant::compareTo)
                : Optional.empty();
    }

    @Override
    public List<HandoffEvent> due(Handoff handoff, Asked asked) {
        List<HandoffEvent> events = new ArrayList<>();
        running(handoff)
                .filter(leaving -> !next(leaving).isAfter(asked.at()))
                .forEach(leaving -> events.add(
                        leaving.until().isAfter(asked.at())
                                ? new LeavingEvent.ReassignmentReminded(leaving.number())
                                : new LeavingEvent.ReassignmentBreached(leaving.number())));
        pending(handoff)
                .filter(waiting -> !next(waiting.getValue()).isAfter(asked.at()))
                .forEach(waiting -> events.add(new LeavingEvent.TakeOverReminded(waiting.getKey())));
        return events;
    }

    private static Stream<Leaving> running(Handoff handoff) {
        return handoff.followThrough().leavings().open(handoff.work()).stream()
                .filter(leaving -> !leaving.isBreached());
    }

    private static Stream<Map.Entry<String, TakeOver>> pending(Handoff handoff) {
        return handoff.followThrough().leavings().takeOvers().entrySet().stream()
                .filter(waiting -> !waiting.getValue().isReminded())
                .filter(waiting -> handoff.work()
                        .item(waiting.getKey())
                        .filter(item -> !item.state().isSettled())
                        .isPresent())
                .sorted(Map.Entry.comparingByKey());
    }

    private static Instant next(Leaving leaving) {
        return leaving.notice() == Notice.ASKED ? leaving.since().plus(Leaving.REMINDED_AFTER) : leaving.until();
    }

    private static Instant next(TakeOver takeOver) {
        return takeOver.since().plus(TakeOver.REMINDED_AFTER);
    }
}
