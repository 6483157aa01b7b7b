package dev.baton.handoff.scope;

import dev.baton.handoff.Moment;
import dev.baton.handoff.people.Person;
import java.time.Instant;
import java.util.List;

/**
 * The question to the inventory that is under way or was answered last, why it failed if it did, and whether a briefing
 * cannot go on without its answer (A2-12).
 */
public record ScopeRequest(
        List<ComponentCoordinates> components, Moment moment, State state, String failure, boolean isForBriefing) {

    /** What became of it. */
    public enum State {
        NONE,
        ASKED,
        ANSWERED,
        FAILED
    }

    /** No question asked yet. */
    public static final ScopeRequest NONE =
            new ScopeRequest(List.of(), new Moment(Person.BATON, Instant.EPOCH), State.NONE, "", false);

    public ScopeRequest {
        components = List.copyOf(components);
    }

    /** Whether the inventory has not answered yet. */
    public boolean isUnderWay() {
        return state == State.ASKED;
    }

    /** Whether it came to nothing. */
    public boolean isFailed() {
        return state == State.FAILED;
    }

    /** This request with its answer in. */
    public ScopeRequest answered() {
        return new ScopeRequest(components, moment, State.ANSWERED, "", isForBriefing);
    }

    /** This request, which came to nothing. */
    public ScopeRequest failed(String because) {
        return new ScopeRequest(components, moment, State.FAILED, because, isForBriefing);
    }
}
