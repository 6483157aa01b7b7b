package dev.baton.storage.journal;

import dev.baton.handoff.HandoffId;
import dev.baton.storage.stored.StoredEvent;
import java.time.Instant;

/** One line of the journal as it is stored: its entry, its position, and the two links of the chain. */
record JournalLine(HandoffId handoff, long version, Entry entry, String previousHash, String hash) {

    /** What a line says: who, when, and what happened. */
    record Entry(Instant at, String actor, StoredEvent event) {}

    /** What is noted of it outside the database. */
    Anchors.Anchor anchor() {
        return new Anchors.Anchor(version, hash);
    }
}
