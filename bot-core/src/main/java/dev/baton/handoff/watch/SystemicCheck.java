package dev.baton.handoff.watch;

import dev.baton.handoff.verification.Evidence;
import java.time.Instant;

/**
 * «the systemic check runs weekly for a month» (A5-10): one look over everything, when it is due, when it began, what the
 * last try found, and whether it was missed for a day.
 */
public record SystemicCheck(int number, Instant due, State state, Instant since, Evidence last, boolean isMissed) {

    /** Where one of the weekly checks stands (B8); it counts when it has succeeded, whatever it found. */
    public enum State {
        SCHEDULED,
        RUNNING,
        SUCCEEDED
    }

    static SystemicCheck scheduled(int number, Instant due) {
        return new SystemicCheck(number, due, State.SCHEDULED, Instant.EPOCH, Evidence.NONE, false);
    }

    /** Why it has not succeeded yet although it was tried; empty when nothing went wrong. */
    public String trouble() {
        return state == State.RUNNING ? last.finding() : "";
    }

    SystemicCheck begun(Instant at) {
        return new SystemicCheck(number, due, State.RUNNING, at, last, isMissed);
    }

    SystemicCheck succeeded(Evidence evidence, Instant at) {
        return new SystemicCheck(number, due, State.SUCCEEDED, at, evidence, isMissed);
    }

    SystemicCheck failed(Evidence evidence) {
        return new SystemicCheck(number, due, state, since, evidence, isMissed);
    }

    SystemicCheck missed() {
        return new SystemicCheck(number, due, state, since, last, true);
    }
}
