package dev.baton.server.playground;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.opening.Kind;
import dev.baton.handoff.people.Person;
import dev.baton.playbook.Timing;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** A handoff in a few words: of which kind it is, where it stands, who is waited for, and where its document is. */
public record Glance(
        HandoffId id, Kind kind, String title, String phase, boolean isAccepted, List<Waiting> waiting, URI document) {

    public Glance {
        waiting = List.copyOf(waiting);
    }

    /** Somebody who is waited for, for what, and by when; {@link Timing#WHENEVER} where no moment is set. */
    public record Waiting(Person person, List<String> whats, Instant due) {
        public Waiting {
            whats = List.copyOf(whats);
        }

        /** Whether a moment is set. */
        public boolean isDue() {
            return !due.equals(Timing.WHENEVER);
        }
    }
}
