package dev.baton.handoff.recovery.roster;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.people.Person;
import java.util.function.UnaryOperator;

/** What happens to the list of those who take part. */
public sealed interface RosterEvent extends HandoffEvent {

    /** Somebody stands for a group. */
    record ParticipantNamed(Group group, Person person) implements RosterEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return roster(handoff, before -> before.naming(group, person));
        }
    }

    /** Somebody stands for a group no longer. */
    record ParticipantReleased(Group group, Person person) implements RosterEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return roster(handoff, before -> before.releasing(group, person));
        }
    }

    /** A group does not apply to this incident. */
    record GroupNotApplicable(Group group, String because) implements RosterEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return roster(handoff, before -> before.without(group, because));
        }
    }

    /** Whoever did this is ready, and available for coordination. */
    record ParticipantReady() implements RosterEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return roster(handoff, before -> before.saidReady(moment.by()));
        }
    }

    private static Handoff roster(Handoff handoff, UnaryOperator<Roster> change) {
        return handoff.recovery(recovery -> recovery.roster(change));
    }
}
