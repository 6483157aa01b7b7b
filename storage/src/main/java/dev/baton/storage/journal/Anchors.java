package dev.baton.storage.journal;

import dev.baton.handoff.HandoffId;
import java.util.List;
import java.util.Map;

/**
 * Where the links of the chains are noted outside the database. Who can cut the end off both tables of the journal must
 * cut it off here too: keep it on another disk, with other rights, or ship it away.
 */
public interface Anchors {

    /** No anchors: a journal that was cut off with its head, and a head that was put back with its old seal, go unseen. */
    Anchors NONE = new Anchors() {
        @Override
        public void note(HandoffId handoff, List<Anchor> committed) {
            // nowhere to note it
        }

        @Override
        public List<Anchor> of(HandoffId handoff) {
            return List.of();
        }

        @Override
        public Map<HandoffId, List<Anchor>> all() {
            return Map.of();
        }
    };

    /** What was the hash of an event when it was written. */
    record Anchor(long version, String hash) {}

    /** Notes what was just committed; a failure is logged, for the journal itself is safe. */
    void note(HandoffId handoff, List<Anchor> committed);

    /** The anchors of a handoff. */
    List<Anchor> of(HandoffId handoff);

    /** All anchors. */
    Map<HandoffId, List<Anchor>> all();
}
