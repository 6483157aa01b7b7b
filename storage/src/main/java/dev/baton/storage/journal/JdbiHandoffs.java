package dev.baton.storage.journal;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.closing.Tombstone;
import dev.baton.handoff.index.DatedByNumber;
import dev.baton.handoff.report.Missed;
import dev.baton.handoff.report.Score;
import dev.baton.port.Handoffs;
import dev.baton.storage.database.JdbiTransaction;
import dev.baton.storage.stored.StoredForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The handoffs in the database's journal; who appends holds the handoff's head until the transaction ends. */
public final class JdbiHandoffs implements Handoffs {

    private final JdbiTransaction transaction;
    private final Chain chain;
    private final Anchors anchors;
    private final StoredForm form = new StoredForm();
    private final Derived<Handoff> folds = new Derived<>(form, Handoff::unopened, Handoff::after, 500);
    private final Derived<List<Recorded>> histories =
            new Derived<>(form, handoff -> List.of(), JdbiHandoffs::longer, 50);

    public JdbiHandoffs(JdbiTransaction transaction, Chain chain, Anchors anchors) {
        this.transaction = transaction;
        this.chain = chain;
        this.anchors = anchors;
    }

    @Override
    public HandoffId nextId() {
        return transaction.reading(handle -> new HandoffId(handle.createQuery("select nextval('handoff_number')")
                .mapTo(Long.class)
                .one()));
    }

    @Override
    public Optional<Handoff> find(HandoffId id) {
        return transaction.reading(handle -> folds.of(handle, id));
    }

    @Override
    public List<Recorded> history(HandoffId id) {
        return transaction.reading(handle -> histories.of(handle, id)).orElse(List.of());
    }

    @Override
    public boolean append(Handoff after, long expectedVersion, List<Recorded> events) {
        Handoffs.mustContinue(expectedVersion, events);
        return transaction.writing(handle -> {
            HandoffId id = after.id();
            Head before = Journal.lockedHead(handle, id).orElse(Head.GENESIS);
            boolean first = before.version() == expectedVersion && written(handle, before, linked(id, before, events));
            if (first) {
                Projection.write(handle, handoffAt(id, before), after);
            }
            return first;
        });
    }

    /** The handoff whose journal ends like this, if it was folded lately. */
    private Optional<Handoff> handoffAt(HandoffId id, Head end) {
        return end.version() == 0 ? Optional.of(Handoff.unopened(id)) : folds.of(id, end.hash());
    }

    private List<JournalLine> linked(HandoffId id, Head before, List<Recorded> events) {
        List<JournalLine> lines = new ArrayList<>();
        Head end = before;
        for (Recorded event : events) {
            JournalLine line = chain.link(id, end, entry(event));
            lines.add(line);
            end = chain.head(line);
        }
        return lines;
    }

    private JournalLine.Entry entry(Recorded event) {
        String actor = event.moment().by().id().key();
        return new JournalLine.Entry(event.moment().at(), actor, form.write(event));
    }

    private boolean written(Handle handle, Head before, List<JournalLine> lines) {
        JournalLine last = lines.get(lines.size() - 1);
        Head head = chain.head(last);
        if (before.version() > 0) {
            Journal.advance(handle, last.handoff(), head);
        } else if (!Journal.begin(handle, last.handoff(), head)) {
            return false;
        }
        Journal.write(handle, lines);
        List<Anchors.Anchor> links = lines.stream().map(JournalLine::anchor).toList();
        transaction.afterwards(() -> anchors.note(last.handoff(), links));
        return true;
    }

    @Override
    public boolean delete(Tombstone tombstone) {
        return transaction.writing(handle -> {
            Optional<Stone> stone = Journal.lockedHead(handle, tombstone.handoff())
                    .filter(head -> head.version() == tombstone.events())
                    .map(head -> chain.stone(tombstone, head.hash()));
            stone.ifPresent(it -> Graveyard.bury(handle, it));
            stone.ifPresent(
                    it -> transaction.afterwards(() -> anchors.note(tombstone.handoff(), List.of(it.anchor()))));
            return stone.isPresent();
        });
    }

    @Override
    public Optional<Tombstone> tombstone(HandoffId id) {
        return transaction.reading(handle -> Graveyard.stone(handle, id)).map(Stone::tombstone);
    }

    @Override
    public List<Handoff> open(int most) {
        return transaction.reading(handle -> all(handle, Projection.open(handle, most)));
    }

    @Override
    public List<Handoff> newest(int most) {
        return transaction.reading(handle -> all(handle, Projection.newest(handle, most)));
    }

    @Override
    public List<Handoff> ofIncident(String reference) {
        return transaction.reading(handle -> all(handle, Projection.ofIncident(handle, reference)));
    }

    @Override
    public List<Handoff> withTicket(String tracker, String key) {
        return transaction.reading(handle -> all(handle, TicketIndex.withTicket(handle, tracker, key)));
    }

    @Override
    public List<HandoffId> concerning(String human) {
        return transaction.reading(handle -> HumanIndex.concerning(handle, human));
    }

    @Override
    public List<Handoff> found(String words, int most) {
        return transaction.reading(handle -> all(handle, Projection.found(handle, words, most)));
    }

    @Override
    public List<Handoff> late(int most) {
        return transaction.reading(handle -> all(handle, Projection.late(handle, most)));
    }

    @Override
    public List<Handoff> offBoard(int most) {
        return transaction.reading(handle -> all(handle, Projection.offBoard(handle, most)));
    }

    @Override
    public List<DatedByNumber> datedByNumber() {
        return transaction.reading(Projection::datedByNumber);
    }

    @Override
    public List<Score> scores() {
        return transaction.reading(ScoreTable::summed);
    }

    @Override
    public List<Missed> missed() {
        return transaction.reading(MissedTable::summed);
    }

    private List<Handoff> all(Handle handle, Map<HandoffId, String> hashes) {
        return hashes.entrySet().stream()
                .flatMap(entry ->
                        folds.of(entry.getKey(), entry.getValue()).or(() -> folds.of(handle, entry.getKey())).stream())
                .toList();
    }

    private static List<Recorded> longer(List<Recorded> history, List<Recorded> news) {
        return Stream.concat(history.stream(), news.stream()).toList();
    }
}
