package dev.baton.handoff.briefing;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Phase;
import dev.baton.handoff.discrepancy.Discrepancy;
import dev.baton.handoff.people.Participants;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.work.DueDate;
import dev.baton.handoff.work.Work;
import java.time.Instant;
import java.util.List;

/** What happens to the briefing as a meeting: planned, moved, attended, ended. */
public sealed interface MeetingEvent extends HandoffEvent {

    /** Why a briefing ended without acceptance. */
    enum Ending {
        ENDED_BY_COMMANDER("ended with answers missing"),
        TIME_OUT("ran out of time"),
        NO_SHOW("was not started");

        private final String words;

        Ending(String words) {
            this.words = words;
        }

        /** The reason as it ends the sentence "The briefing …". */
        public String words() {
            return words;
        }
    }

    /** The briefing has an appointment. */
    record BriefingScheduled(int number, Instant start, Instant end) implements MeetingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            Meeting meeting = Meeting.appointed(number, start, end);
            return handoff.appointed(meeting).in(Phase.BRIEFING_SCHEDULED, moment);
        }
    }

    /** The appointment was moved, because a required attendee cannot be there. */
    record BriefingMoved(int number, Seat missing, Instant start, Instant end) implements MeetingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return new BriefingScheduled(number, start, end).applyTo(handoff, moment);
        }
    }

    /** Somebody sent another person to their seat. */
    record DelegateNamed(Seat seat, Person delegate) implements MeetingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.with(handoff.participants().with(seat, delegate));
        }
    }

    /** The commander started the briefing; it lasts until this moment. */
    record BriefingStarted(Instant end) implements MeetingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            Meeting running = handoff.meeting().runningUntil(end);
            Handoff started = handoff.appointed(running)
                    .briefing(briefing -> briefing.with(Participants.commanderSeat()))
                    .in(Phase.IN_BRIEFING, moment);
            for (Discrepancy left : started.objections().discrepancies()) {
                if (left.state() == Discrepancy.State.UNRESOLVED) {
                    started = started.objections(objections ->
                            objections.discrepancy(left.number(), each -> each.in(Discrepancy.State.FILED)));
                }
            }
            return started;
        }
    }

    /** Somebody is in their seat. */
    record AttendeeCheckedIn(Seat seat) implements MeetingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.briefing(briefing -> briefing.with(seat));
        }
    }

    /** The briefing ended with answers missing; the next appointment follows. */
    record BriefingIncomplete(Ending ending, List<MissingAnswer> missing) implements MeetingEvent {
        public BriefingIncomplete {
            missing = List.copyOf(missing);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.in(Phase.INCOMPLETE, moment);
        }
    }

    /** The briefing has been moved so often that the escalation contacts are told (A3-15). */
    record BriefingEscalated(int reschedules) implements MeetingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff;
        }
    }

    /** The gate: every lead has accepted in writing; document and dates are frozen (A1-09). */
    record HandoffAccepted(int documentVersion, String documentSha256, List<DueDate> dates) implements MeetingEvent {
        public HandoffAccepted {
            dates = List.copyOf(dates);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            Commitment commitment = new Commitment(documentVersion, documentSha256, moment.at(), dates);
            List<String> projects =
                    handoff.scope().projects().stream().map(ScopedProject::name).toList();
            return handoff.briefing(briefing -> briefing.accepted(commitment))
                    .work(none -> Work.committed(projects, dates, moment.at()))
                    .in(Phase.ACCEPTED, moment);
        }
    }
}
