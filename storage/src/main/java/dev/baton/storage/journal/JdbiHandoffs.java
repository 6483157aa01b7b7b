package dev.baton.storage.journal;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
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
import org.jdbi.v3.core.Handle;

/** The handoffs in the database's journal; who appends holds the handoff's head until the transaction ends. */
public final class JdbiHandoffs implements Handoffs {

    private final JdbiTransaction transaction;
    private final Chain chain;
    private final Anchors anchors;
    private final StoredForm form = new StoredForm();
    private final FoldedHandoffs known = new FoldedHandoffs();

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
        return transaction.reading(handle -> folded(handle, id));
    }

    @Override
    public List<Recorded> history(HandoffId id) {
        return transaction.reading(handle -> recorded(Journal.lines(handle, id, 1)));
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
        return end.version() == 0
                ? Optional.of(Handoff.unopened(id))
                : known.of(id)
                        .filter(folded -> folded.hash().equals(end.hash()))
                        .map(FoldedHandoffs.Folded::handoff);
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
    public List<Handoff> ownedBy(String human) {
        return transaction.reading(handle -> all(handle, HumanIndex.ownedBy(handle, human)));
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
                .flatMap(entry -> known
                        .of(entry.getKey())
                        .filter(folded -> folded.hash().equals(entry.getValue()))
                        .map(FoldedHandoffs.Folded::handoff)
                        .or(() -> folded(handle, entry.getKey()))
                        .stream())
                .toList();
    }

    private Optional<Handoff> folded(Handle handle, HandoffId id) {
        Optional<FoldedHandoffs.Folded> lately = known.of(id);
        List<JournalLine> lines = Journal.lines(
                handle, id, lately.map(folded -> folded.handoff().version()).orElse(1L));
        if (lately.isPresent() && !continues(lately.get(), lines)) {
            lately = Optional.empty();
            lines = Journal.lines(handle, id, 1);
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(folded(id, lately, lines));
    }

    private static boolean continues(FoldedHandoffs.Folded lately, List<JournalLine> lines) {
        return !lines.isEmpty() && lines.get(0).hash().equals(lately.hash());
    }

    private Handoff folded(HandoffId id, Optional<FoldedHandoffs.Folded> lately, List<JournalLine> lines) {
        Handoff handoff = lately.map(FoldedHandoffs.Folded::handoff).orElseGet(() -> Handoff.unopened(id));
        for (Recorded recorded : recorded(lines.subList(lately.isPresent() ? 1 : 0, lines.size()))) {
            handoff = handoff.after(recorded);
        }
        known.remember(
                new FoldedHandoffs.Folded(handoff, lines.get(lines.size() - 1).hash()));
        return handoff;
    }

    private List<Recorded> recorded(List<JournalLine> lines) {
        return lines.stream()
                .map(line -> form.read(
                        line.version(), line.entry().at(), line.entry().event()))
                .toList();
    }
}
