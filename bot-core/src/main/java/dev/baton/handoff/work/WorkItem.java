package dev.baton.handoff.work;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.scope.ScopedProject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** «For each project in scope, a single work item with a single owner» (A2-18): derived from scope, owners and progress. */
public record WorkItem(
        ScopedProject project,
        @Nullable Person owner,
        @Nullable Progress progress) {

    /** The one person who does it; empty until somebody is named. */
    public Optional<Person> namedOwner() {
        return Optional.ofNullable(owner);
    }

    /** How far it is; empty until the lead has accepted. */
    public Optional<Progress> committed() {
        return Optional.ofNullable(progress);
    }

    /** The item's key: the name of its project. */
    public String name() {
        return project.name();
    }

    /** Where the item stands (requirements B2). */
    public State state() {
        if (progress != null) {
            return progress.state();
        }
        return owner != null ? State.OWNED : State.PROPOSED;
    }

    /** Where a work item stands (requirements B2). */
    public enum State {
        PROPOSED("Proposed"),
        OWNED("Owned"),
        COMMITTED("Committed"),
        TICKETED("Ticketed"),
        IN_PROGRESS("In progress"),
        REOPENED("Reopened"),
        ENG_DONE("Done, says engineering"),
        VERIFYING("Being verified"),
        CLOSED("Verified and closed"),
        RISK_ACCEPTED("Risk accepted"),
        DESCOPED("Out of scope");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** The state as people read it. */
        public String words() {
            return words;
        }

        /** Whether engineering still owes it. */
        public boolean isWithEngineering() {
            return compareTo(ENG_DONE) < 0;
        }

        /** Whether security owes its check. */
        public boolean isWithSecurity() {
            return this == ENG_DONE || this == VERIFYING;
        }

        /** Whether nothing is owed any more. */
        public boolean isSettled() {
            return compareTo(CLOSED) >= 0;
        }
    }
}
