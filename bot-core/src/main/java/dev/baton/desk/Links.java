package dev.baton.desk;

import dev.baton.handoff.HandoffId;
import java.net.URI;
import java.util.Optional;

/** Where that can be read which Baton shows on pages; each link opens only what it is for. */
@FunctionalInterface
public interface Links {

    /** A handoff's document. */
    URI to(HandoffId handoff);

    /** The same, for one recipient alone: the copy of this number. */
    default URI copy(HandoffId handoff, int number) {
        return to(handoff);
    }

    /** All handoffs of the incident of this one. */
    default URI incident(HandoffId handoff) {
        return to(handoff);
    }

    /** What was done on time; empty where that is on no page. */
    default Optional<URI> report() {
        return Optional.empty();
    }
}
