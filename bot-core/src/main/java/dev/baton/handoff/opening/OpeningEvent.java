package dev.baton.handoff.opening;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Phase;
import dev.baton.handoff.followup.Kinship;
import dev.baton.handoff.people.Person;

/** What happens at the very beginning of a handoff, and when it is called off. */
public sealed interface OpeningEvent extends HandoffEvent {

    /** A handoff was opened under one commander. */
    record HandoffOpened(Kind kind, String title, Incident incident, Person commander) implements OpeningEvent {

        /** A remediation handoff, as every handoff was before there were two kinds. */
        public HandoffOpened(String title, Incident incident, Person commander) {
            this(Kind.REMEDIATION, title, incident, commander);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.opened(new Opening(kind, title, incident, moment, Kinship.NONE), commander)
                    .in(kind.first(), moment);
        }
    }

    /** The commander called the handoff off. */
    record HandoffCancelled(String reason) implements OpeningEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.in(Phase.CANCELLED, moment);
        }
    }
}
