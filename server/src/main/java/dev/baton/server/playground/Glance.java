package dev.baton.server.playground;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.people.Person;
import java.net.URI;
import java.util.List;

/** A handoff in a few words: where it stands, who is waited for, and where its document is. */
public record Glance(
        HandoffId id, String title, String phase, boolean isAccepted, List<Waiting> waiting, URI document) {

    public Glance {
        waiting = List.copyOf(waiting);
    }

    /** Somebody who is waited for, and for what. */
    public record Waiting(Person person, List<String> whats) {
        public Waiting {
            whats = List.copyOf(whats);
        }
    }
}
