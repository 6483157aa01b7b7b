package dev.baton.storage.journal;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.storage.stored.StoredForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * What follows from the journals of handoffs, event by event. What was made of one lately is remembered with the hash of its
 * last event. The hash stands for the whole history, so it is good wherever the journal holds an event with that hash,
 * whichever replica or transaction made it.
 */
final class Derived<T> {

    private record Made<T>(T value, Anchors.Anchor end) {}

    private final StoredForm form;
    private final Function<HandoffId, T> beginning;
    private final BiFunction<T, List<Recorded>, T> further;
    private final Map<HandoffId, Made<T>> lately;

    /** What begins like this and is made further like this; of at most so many handoffs it is remembered. */
    Derived(StoredForm form, Function<HandoffId, T> beginning, BiFunction<T, List<Recorded>, T> further, int most) {
        this.form = form;
        this.beginning = beginning;
        this.further = further;
        this.lately = new LinkedHashMap<>(most, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<HandoffId, Made<T>> eldest) {
                return size() > most;
            }
        };
    }

    /** Of this handoff's journal as it stands; empty where nothing is written. */
    Optional<T> of(Handle handle, HandoffId handoff) {
        Optional<Made<T>> made = remembered(handoff);
        List<JournalLine> lines = Journal.lines(
                handle, handoff, made.map(it -> it.end().version()).orElse(1L));
        if (made.isPresent() && !continues(made.get(), lines)) {
            made = Optional.empty();
            lines = Journal.lines(handle, handoff, 1);
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(made(handoff, made, lines));
    }

    /** The same, without a look at the journal, if it was made lately of one that ended with this hash. */
    Optional<T> of(HandoffId handoff, String hash) {
        return remembered(handoff)
                .filter(made -> made.end().hash().equals(hash))
                .map(Made::value);
    }

    private static boolean continues(Made<?> made, List<JournalLine> lines) {
        return !lines.isEmpty() && lines.get(0).hash().equals(made.end().hash());
    }

    private T made(HandoffId handoff, Optional<Made<T>> before, List<JournalLine> lines) {
        List<JournalLine> news = lines.subList(before.isPresent() ? 1 : 0, lines.size());
        T value = before.map(Made::value).orElseGet(() -> beginning.apply(handoff));
        T made = news.isEmpty() ? value : further.apply(value, recorded(news));
        remember(handoff, new Made<>(made, lines.get(lines.size() - 1).anchor()));
        return made;
    }

    private List<Recorded> recorded(List<JournalLine> lines) {
        return lines.stream()
                .map(line -> form.read(
                        line.version(), line.entry().at(), line.entry().event()))
                .toList();
    }

    private synchronized Optional<Made<T>> remembered(HandoffId handoff) {
        return Optional.ofNullable(lately.get(handoff));
    }

    private synchronized void remember(HandoffId handoff, Made<T> newest) {
        lately.put(handoff, newest);
    }
}
