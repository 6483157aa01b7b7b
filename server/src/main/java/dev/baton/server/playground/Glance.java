package dev.baton.server.playground;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.people.Person;
import java.net.URI;
import java.util.List;

/** A handoff in a few words: where it stands, who is waited for, and where its document is. */
public record Glance(HandoffId id, String title, String phase, boolean isAccepted, List<Waiting> steps, URI document) {

    public Glance {
        steps = List.copyOf(steps);
    }

    /** One open step: of whom, and for what. */
    public record Waiting(Person person, String what) {}
}
