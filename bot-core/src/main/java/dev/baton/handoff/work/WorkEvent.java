package dev.baton.handoff.work;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.people.Person;

/** What happens to the work items before acceptance. */
public sealed interface WorkEvent extends HandoffEvent {

    /** The item of a project has this one named owner now. */
    record OwnerNamed(String project, Person owner) implements WorkEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.document(document -> document.edited().withOwner(project, owner))
                    .leavings(leavings -> leavings.owned(project));
        }
    }
}
