package dev.baton.handoff.work;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.scope.ScopedProject;
import java.util.Optional;

/** «For each project in scope, a single work item with a single owner» (A2-18): derived from scope and owners. */
public record WorkItem(ScopedProject project, Optional<Person> namedOwner, Optional<DueDate> committed) {

    /** The item's key: the name of its project. */
    public String name() {
        return project.name();
    }

    /** Where the item stands (requirements B2). */
    public State state() {
        if (committed.isPresent()) {
            return State.COMMITTED;
        }
        return namedOwner.isPresent() ? State.OWNED : State.PROPOSED;
    }

    /** Where a work item stands until it is committed. */
    public enum State {
        PROPOSED,
        OWNED,
        COMMITTED
    }
}
