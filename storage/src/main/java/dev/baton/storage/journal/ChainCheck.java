package dev.baton.storage.journal;

import dev.baton.handoff.HandoffId;
import dev.baton.storage.database.JdbiTransaction;
import dev.baton.storage.journal.Verification.Broken;
import dev.baton.storage.journal.Verification.Sound;
import dev.baton.storage.journal.Verification.Unknown;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks a journal against its own chain, against its head and against its anchors, and names the first broken event.
 *
 * <p>What it can show: without a key and anchors, every change by somebody who does not recompute the chain. With the key,
 * every change by somebody who does not have it, except putting back an old head together with an old end. With anchors
 * that this somebody cannot write, that too.
 */
public final class ChainCheck {

    private final JdbiTransaction transaction;
    private final Chain chain;
    private final Anchors anchors;

    public ChainCheck(JdbiTransaction transaction, Chain chain, Anchors anchors) {
        this.transaction = transaction;
        this.chain = chain;
        this.anchors = anchors;
    }

    /** Checks every handoff of which any table or anchor knows. */
    public List<Verification> checkAll() {
        Map<HandoffId, List<Anchors.Anchor>> noted = anchors.all();
        SortedSet<HandoffId> handoffs = new TreeSet<>(Comparator.comparingLong(HandoffId::number));
        handoffs.addAll(noted.keySet());
        handoffs.addAll(transaction.reading(handle -> handle.createQuery(
                        "select handoff_id from handoff_head union select handoff_id from handoff_event "
                                + "union select handoff_id from tombstone")
                .map((row, context) -> new HandoffId(row.getLong(1)))
                .list()));
        return handoffs.stream()
                .map(handoff -> check(handoff, noted.getOrDefault(handoff, List.of())))
                .toList();
    }

    /** Checks one handoff. */
    public Verification check(HandoffId handoff) {
        return check(handoff, anchors.of(handoff));
    }

    private Verification check(HandoffId handoff, List<Anchors.Anchor> noted) {
        return transaction.reading(handle -> {
            Optional<Head> head = Journal.head(handle, handoff);
            List<JournalLine> lines = Journal.lines(handle, handoff, 1);
            Optional<Stone> stone = Graveyard.stone(handle, handoff);
            if (stone.isPresent()) {
                return new StoneCheck(chain, stone.get()).check(head, lines, noted);
            }
            if (head.isEmpty() && lines.isEmpty() && noted.isEmpty()) {
                return new Unknown(handoff);
            }
            return Stream.of(chain(handoff, lines), anchors(handoff, lines, noted), head(handoff, lines, head))
                    .flatMap(Optional::stream)
                    .min(Comparator.comparingLong(Broken::version))
                    .<Verification>map(broken -> broken)
                    .orElseGet(() -> sound(handoff, lines));
        });
    }

    private Optional<Broken> chain(HandoffId handoff, List<JournalLine> lines) {
        Head before = Head.GENESIS;
        for (JournalLine line : lines) {
            if (line.version() != before.version() + 1) {
                return broken(handoff, before.version() + 1, "it is missing");
            }
            if (!line.previousHash().equals(before.hash())) {
                return broken(handoff, line.version(), "it does not continue the event before it");
            }
            if (!line.hash().equals(chain.hash(line))) {
                return broken(
                        handoff,
                        line.version(),
                        "it was changed after it was written, or written with another audit key");
            }
            before = chain.head(line);
        }
        return Optional.empty();
    }

    private static Optional<Broken> anchors(HandoffId handoff, List<JournalLine> lines, List<Anchors.Anchor> noted) {
        Set<Anchors.Anchor> there = lines.stream().map(JournalLine::anchor).collect(Collectors.toSet());
        return noted.stream()
                .filter(anchor -> !there.contains(anchor))
                .min(Comparator.comparingLong(Anchors.Anchor::version))
                .flatMap(anchor -> broken(
                        handoff, anchor.version(), "the event that was anchored when it was written is not there"));
    }

    private Optional<Broken> head(HandoffId handoff, List<JournalLine> lines, Optional<Head> found) {
        long last = lines.size();
        Head head = found.orElse(Head.GENESIS);
        if (head.version() > last) {
            return broken(handoff, last + 1, "it was cut off; the head stands at " + head.version());
        }
        if (head.version() < last) {
            return broken(
                    handoff, head.version() + 1, "it is not covered by the head, which stands at " + head.version());
        }
        if (last == 0) {
            return Optional.empty();
        }
        if (!head.hash().equals(lines.get(lines.size() - 1).hash())) {
            return broken(handoff, last, "the head stands for another event");
        }
        return head.seal().equals(chain.seal(handoff, head.version(), head.hash()))
                ? Optional.empty()
                : broken(handoff, last, "the head was not sealed by Baton, or with another audit key");
    }

    private static Optional<Broken> broken(HandoffId handoff, long version, String because) {
        return Optional.of(new Broken(handoff, version, because));
    }

    private static Verification sound(HandoffId handoff, List<JournalLine> lines) {
        return new Sound(handoff, lines.size(), lines.get(lines.size() - 1).hash());
    }
}
