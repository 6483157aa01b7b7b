package dev.baton.storage.journal;

import dev.baton.handoff.closing.Tombstone;

/** A tombstone as it is stored: with the hash by which the journal ended, and the seal under all of it. */
record Stone(Tombstone tombstone, String headHash, String seal) {

    /** What is noted of it outside the database: the deletion comes after the last event. */
    Anchors.Anchor anchor() {
        return new Anchors.Anchor(tombstone.events() + 1, seal);
    }
}
