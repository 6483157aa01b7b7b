package dev.baton.storage.journal;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Handoffs that were folded lately, each with the hash of its last event. The hash stands for the whole history, so a fold
 * is good wherever the journal holds an event with that hash, whichever replica or transaction made it.
 */
final class FoldedHandoffs {

    /** A handoff and the hash of the event it ends with. */
    record Folded(Handoff handoff, String hash) {}

    private static final int MOST = 500;

    private final Map<HandoffId, Folded> folded = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<HandoffId, Folded> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<Folded> of(HandoffId handoff) {
        return Optional.ofNullable(folded.get(handoff));
    }

    synchronized void remember(Folded newest) {
        folded.put(newest.handoff().id(), newest);
    }
}
