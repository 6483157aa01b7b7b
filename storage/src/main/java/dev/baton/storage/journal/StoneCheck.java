package dev.baton.storage.journal;

import dev.baton.storage.journal.Anchors.Anchor;
import dev.baton.storage.journal.Verification.Broken;
import dev.baton.storage.journal.Verification.Deleted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that a handoff with a tombstone was deleted by Baton, whole, and as the tombstone says. */
final class StoneCheck {

    private final Chain chain;
    private final Stone stone;

    StoneCheck(Chain chain, Stone stone) {
        this.chain = chain;
        this.stone = stone;
    }

    Verification check(Optional<Head> head, List<JournalLine> lines, List<Anchor> noted) {
        return Stream.of(remains(head, lines), seal(), ends(noted), deletion(noted))
                .flatMap(Optional::stream)
                .findFirst()
                .<Verification>map(broken -> broken)
                .orElseGet(() -> new Deleted(stone.tombstone(), stone.headHash()));
    }

    private Optional<Broken> remains(Optional<Head> head, List<JournalLine> lines) {
        return head.isEmpty() && lines.isEmpty()
                ? Optional.empty()
                : broken(
                        lines.isEmpty()
                                ? head.orElseThrow().version()
                                : lines.get(0).version(),
                        "it is there, although a tombstone says that it was deleted");
    }

    private Optional<Broken> seal() {
        return chain.stone(stone.tombstone(), stone.headHash()).equals(stone)
                ? Optional.empty()
                : broken(
                        stone.anchor().version(),
                        "its tombstone was changed, or not laid by Baton, or with another audit key");
    }

    /** The tombstone must cover every event that was anchored, and end with the one that was the last. */
    private Optional<Broken> ends(List<Anchor> noted) {
        Anchor end = new Anchor(stone.tombstone().events(), stone.headHash());
        return noted.stream()
                .filter(anchor -> anchor.version() >= end.version())
                .filter(anchor -> !anchor.equals(end) && !anchor.equals(stone.anchor()))
                .findFirst()
                .flatMap(anchor -> broken(
                        anchor.version(),
                        "its tombstone does not stand for the event that was anchored when it was written"));
    }

    private Optional<Broken> deletion(List<Anchor> noted) {
        return noted.isEmpty() || noted.contains(stone.anchor())
                ? Optional.empty()
                : broken(stone.anchor().version(), "its deletion was not anchored when it was done");
    }

    private Optional<Broken> broken(long version, String because) {
        return Optional.of(new Broken(stone.tombstone().handoff(), version, because));
    }
}
