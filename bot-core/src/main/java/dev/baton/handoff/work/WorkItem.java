package dev.baton.handoff.work;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.scope.ScopedProject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** «For each project in scope, a single work item with a single owner» (A2-18): derived from scope and owners. */
public record WorkItem(
        ScopedProject project,
        @Nullable Person owner,
        @Nullable DueDate due) {

    /** The one person who does it; empty until somebody is named. */
    public Optional<Person> namedOwner() {
        return Optional.ofNullable(owner);
    }

    /** The date that was promised; empty until the lead has accepted. */
    public Optional<DueDate> committed() {
        return Optional.ofNullable(due);
    }

    /** The item's key: the name of its project. */
    public String name() {
        return project.name();
    }

    /** Where the item stands (requirements B2). */
    public State state() {
        if (due != null) {
            return State.COMMITTED;
        }
        return owner != null ? State.OWNED : State.PROPOSED;
    }

    /** Where a work item stands until it is committed. */
    public enum State {
        PROPOSED,
        OWNED,
        COMMITTED
    }
}
