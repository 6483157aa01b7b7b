package dev.baton.handoff.scope;

import dev.baton.handoff.Moment;
import dev.baton.handoff.people.Person;
import java.time.Instant;
import java.util.List;

/** The question to the inventory that is under way or was answered last, and why it failed if it did. */
public record ScopeRequest(List<ComponentCoordinates> components, Moment moment, State state, String failure) {

    /** What became of it. */
    public enum State {
        NONE,
        ASKED,
        ANSWERED,
        FAILED
    }

    /** No question asked yet. */
    public static final ScopeRequest NONE =
            new ScopeRequest(List.of(), new Moment(Person.BATON, Instant.EPOCH), State.NONE, "");

    public ScopeRequest {
        components = List.copyOf(components);
    }

    /** Whether the inventory has not answered yet. */
    public boolean isUnderWay() {
        return state == State.ASKED;
    }

    /** This request with its answer in. */
    public ScopeRequest answered() {
        return new ScopeRequest(components, moment, State.ANSWERED, "");
    }

    /** This request, which came to nothing. */
    public ScopeRequest failed(String because) {
        return new ScopeRequest(components, moment, State.FAILED, because);
    }
}
