package dev.baton.handoff.recovery.meeting;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Phase;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.meeting.Session.Manner;
import java.util.List;

/** What happens on the way to the briefing and around it. */
public sealed interface GatheringEvent extends HandoffEvent {

    /** The IR lead declared that eradication and its validation are complete (A9-24). */
    record EradicationDeclared() implements GatheringEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.recovery(recovery -> recovery.clearance(before -> before.declared(moment)));
        }
    }

    /** The transition to recovery was approved, on this evidence (A7-01). */
    record TransitionApproved(String evidence) implements GatheringEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.recovery(recovery -> recovery.clearance(before -> before.approved(moment, evidence)));
        }
    }

    /** This version of the package was delivered to these people (A7-07). */
    record PackageDelivered(int version, List<Person> to) implements GatheringEvent {
        public PackageDelivered {
            to = List.copyOf(to);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            String sha256 = handoff.recovery().document().sha256();
            Handoff delivered = handoff;
            for (Person person : to) {
                delivered = delivered.recovery(recovery ->
                        recovery.session(session -> session.delivered(person, version, sha256, moment.at())));
            }
            return delivered;
        }
    }

    /** It is handed over without a meeting, for a reason (A7-12). */
    record HandedOverWithoutMeeting(String because) implements GatheringEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.recovery(recovery -> recovery.session(session -> session.in(new Manner(because, ""))))
                    .in(Phase.AWAITING_ACCEPTANCE, moment);
        }
    }

    /** Whoever did this is in the briefing of the present appointment. */
    record ParticipantPresent() implements GatheringEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            int meeting = handoff.meeting().number();
            return handoff.recovery(recovery -> recovery.session(session -> session.present(moment.by(), meeting)));
        }
    }

    /** The briefing is over with everything confirmed and answered; where its recording is, if there is one (A9-07). */
    record BriefingConcluded(String recording) implements GatheringEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.recovery(recovery -> recovery.session(session -> session.in(new Manner("", recording))))
                    .in(Phase.AWAITING_ACCEPTANCE, moment);
        }
    }
}
