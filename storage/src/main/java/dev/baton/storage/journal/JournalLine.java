package dev.baton.storage.journal;

import dev.baton.handoff.HandoffId;
import dev.baton.storage.stored.StoredEvent;
import java.time.Instant;

/** One line of the journal as it is stored: an event with position, time, actor, and the two links of the chain. */
record JournalLine(
        HandoffId handoff,
        long version,
        Instant at,
        String actor,
        StoredEvent stored,
        String previousHash,
        String hash) {

    /** What is noted of it outside the database. */
    Anchors.Anchor anchor() {
        return new Anchors.Anchor(version, hash);
    }
}
