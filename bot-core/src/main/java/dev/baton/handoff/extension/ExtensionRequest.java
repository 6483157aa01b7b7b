package dev.baton.handoff.extension;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.TeamId;
import java.time.Instant;

/** A manager's request for a later date of one item, with the reason, and what became of it (requirements B6). */
public record ExtensionRequest(
        int number, String project, TeamId team, Instant proposed, String reason, Person by, State state) {

    /** What became of a request. */
    public enum State {
        FILED,
        APPROVED,
        DENIED,
        WITHDRAWN,
        EXPIRED
    }

    /** Whether the commander has not decided yet. */
    public boolean isOpen() {
        return state == State.FILED;
    }

    /** This request in another state. */
    public ExtensionRequest in(State other) {
        return new ExtensionRequest(number, project, team, proposed, reason, by, other);
    }
}
