package dev.baton.port.memory;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.closing.Tombstone;
import dev.baton.handoff.index.Concerned;
import dev.baton.handoff.index.DatedByNumber;
import dev.baton.handoff.index.Searched;
import dev.baton.handoff.report.LateItem;
import dev.baton.handoff.report.Missed;
import dev.baton.handoff.report.OffBoard;
import dev.baton.handoff.report.Score;
import dev.baton.port.Handoffs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The journals of all handoffs, each with the handoff that its events make. */
public final class InMemoryHandoffs implements Handoffs {

    private record Journal(Handoff handoff, List<Recorded> events) {}

    private final InMemoryTransaction transaction;
    private final AtomicLong numbers = new AtomicLong();
    private final Kept<HandoffId, Journal> journals;
    private final Kept<HandoffId, Tombstone> tombstones;

    InMemoryHandoffs(InMemoryTransaction transaction) {
        this.transaction = transaction;
        this.journals = new Kept<>(transaction);
        this.tombstones = new Kept<>(transaction);
    }

    @Override
    public HandoffId nextId() {
        return new HandoffId(numbers.incrementAndGet());
    }

    @Override
    public Optional<Handoff> find(HandoffId id) {
        return journals.find(id).map(Journal::handoff);
    }

    @Override
    public List<Recorded> history(HandoffId id) {
        return journals.find(id).map(Journal::events).orElse(List.of());
    }

    @Override
    public boolean append(Handoff after, long expectedVersion, List<Recorded> events) {
        Handoffs.mustContinue(expectedVersion, events);
        return transaction.inOne(() -> {
            List<Recorded> journal = new ArrayList<>(history(after.id()));
            if (journal.size() != expectedVersion) {
                return false;
            }
            journal.addAll(events);
            journals.put(after.id(), new Journal(after, List.copyOf(journal)));
            return true;
        });
    }

    @Override
    public boolean delete(Tombstone tombstone) {
        return transaction.inOne(() -> {
            if (history(tombstone.handoff()).size() != tombstone.events()) {
                return false;
            }
            journals.remove(tombstone.handoff());
            tombstones.put(tombstone.handoff(), tombstone);
            return true;
        });
    }

    @Override
    public Optional<Tombstone> tombstone(HandoffId id) {
        return tombstones.find(id);
    }

    @Override
    public List<Handoff> open(int most) {
        return newestFirst()
                .filter(handoff -> !handoff.phase().isFinal())
                .limit(most)
                .toList();
    }

    @Override
    public List<Handoff> newest(int most) {
        return newestFirst().limit(most).toList();
    }

    @Override
    public List<Handoff> ofIncident(String reference) {
        return newestFirst()
                .filter(handoff -> handoff.opening().incident().reference().equals(reference))
                .toList();
    }

    @Override
    public List<Handoff> withTicket(String tracker, String key) {
        return newestFirst()
                .filter(handoff -> handoff.work().tickets().stream()
                        .anyMatch(ticket ->
                                ticket.tracker().equals(tracker) && ticket.key().equals(key)))
                .toList();
    }

    @Override
    public List<HandoffId> concerning(String human) {
        return newestFirst()
                .filter(handoff -> Concerned.by(handoff).contains(human))
                .map(Handoff::id)
                .toList();
    }

    @Override
    public List<Handoff> found(String words, int most) {
        return newestFirst()
                .filter(handoff -> Searched.words(handoff).contains(Searched.wanted(words)))
                .limit(most)
                .toList();
    }

    @Override
    public List<Handoff> late(int most) {
        return newestFirst()
                .filter(handoff -> LateItem.firstIn(handoff).isPresent())
                .sorted(Comparator.comparing(
                                (Handoff handoff) -> LateItem.firstIn(handoff).orElseThrow())
                        .thenComparing(handoff -> handoff.id().number()))
                .limit(most)
                .toList();
    }

    @Override
    public List<Handoff> offBoard(int most) {
        return newestFirst()
                .filter(handoff -> !OffBoard.in(handoff).isEmpty())
                .limit(most)
                .toList();
    }

    @Override
    public List<DatedByNumber> datedByNumber() {
        return newestFirst()
                .flatMap(handoff -> DatedByNumber.of(handoff).stream())
                .sorted(Comparator.comparing(DatedByNumber::policy)
                        .thenComparing(dated -> dated.handoff().number()))
                .toList();
    }

    @Override
    public List<Score> scores() {
        return Score.summed(
                newestFirst().flatMap(handoff -> Score.of(handoff).stream()).toList());
    }

    @Override
    public List<Missed> missed() {
        return Missed.summed(
                newestFirst().flatMap(handoff -> Missed.of(handoff).stream()).toList());
    }

    private Stream<Handoff> newestFirst() {
        return journals.all()
                .map(Journal::handoff)
                .sorted(Comparator.comparingLong(
                                (Handoff handoff) -> handoff.id().number())
                        .reversed());
    }
}
