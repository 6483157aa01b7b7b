package dev.baton.handoff.briefing;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.briefing.MeetingEvent.AttendeeCheckedIn;
import dev.baton.handoff.briefing.MeetingEvent.BriefingMoved;
import dev.baton.handoff.briefing.MeetingEvent.BriefingScheduled;
import dev.baton.handoff.briefing.MeetingEvent.BriefingStarted;
import dev.baton.handoff.briefing.MeetingEvent.DelegateNamed;
import dev.baton.handoff.briefing.MeetingEvent.Ending;
import dev.baton.handoff.briefing.MeetingEvent.HandoffAccepted;
import dev.baton.handoff.document.Readiness;
import dev.baton.handoff.people.Participants;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.scope.ScopeEvent.ScopeRequested;
import dev.baton.handoff.work.Deadlines;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What may be asked about the briefing as a meeting. */
public sealed interface MeetingCommand extends HandoffCommand.OfRemediation {

    /** Gives the briefing its first appointment. */
    record ScheduleBriefing(Instant start) implements MeetingCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Instant end = start.plus(asked.organisation().practice().briefing().length());
            return Ruling.of(asked)
                    .given(asked.isBySecurity(), Rule.SECURITY_PREPARES, () -> "Security schedules the briefing.")
                    .given(
                            handoff.phase() == Phase.PACKAGE_READY,
                            Rule.THE_PACKAGE_IS_COMPLETE,
                            () -> handoff.id() + " is " + handoff.phase().words()
                                    + "; a briefing is scheduled once, when the package is ready.")
                    .given(
                            start.isAfter(asked.at()),
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> "This moment has passed; choose a later one.")
                    .orElse(new BriefingScheduled(1, start, end));
        }
    }

    /**
     * Moves the appointment of this number to the next business day, because a required attendee cannot be there; one that
     * was moved already stays where it is.
     */
    record MoveBriefing(int number, Seat missing) implements MeetingCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return led(handoff, asked)
                    .given(
                            handoff.phase() == Phase.BRIEFING_SCHEDULED,
                            Rule.NO_POSTPONING,
                            () -> "Only a scheduled briefing moves; " + handoff.id() + " is "
                                    + handoff.phase().words() + ".")
                    .given(
                            handoff.participants().at(missing).isPresent(),
                            Rule.NO_POSTPONING,
                            () -> "A briefing moves only for a required attendee.")
                    .orElse(() -> handoff.meeting().number() == number
                            ? new Decision.Happened(moved(new NextBriefing(handoff, asked)))
                            : Decision.happened());
        }

        private List<HandoffEvent> moved(NextBriefing next) {
            List<HandoffEvent> events = new ArrayList<>();
            events.add(new BriefingMoved(next.number(), missing, next.start(), next.end()));
            next.escalation().ifPresent(events::add);
            return events;
        }
    }

    /** Sends somebody else to one's own seat, before the briefing starts (D-11). */
    record NameDelegate(Seat seat, Person delegate) implements MeetingCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Ruling.of(asked)
                    .given(
                            handoff.phase().isBetweenBriefings(),
                            Rule.DELEGATES_ARE_NAMED_BEFORE,
                            () -> "A delegate is named between the package being ready and the briefing.")
                    .given(
                            mayName(handoff, asked),
                            Rule.DELEGATES_ARE_NAMED_BEFORE,
                            () -> "You can only send somebody to your own seat.")
                    .given(
                            delegate.mayAct(),
                            Rule.ONLY_ACTIVE_HUMANS,
                            () -> "A delegate is one active person. " + delegate.name() + " is "
                                    + delegate.standing().words() + ".")
                    .given(
                            !mixes(handoff, asked),
                            Rule.SEGREGATION_OF_DUTIES,
                            () -> "Security and engineering cannot sit in each other's seats.")
                    .orElse(() -> handoff.participants().sits(delegate, seat)
                            ? Decision.happened()
                            : Decision.happened(new DelegateNamed(seat, delegate)));
        }

        private boolean mayName(Handoff handoff, Asked asked) {
            Participants table = handoff.participants();
            Seat manager = new Seat(Role.ENGINEERING_MANAGER, seat.team());
            boolean forTheLead = seat.role() == Role.ENGINEERING_LEAD
                    && table.holderOf(manager).filter(asked.by()::isSameHumanAs).isPresent();
            return forTheLead
                    || table.holderOf(seat).filter(asked.by()::isSameHumanAs).isPresent();
        }

        private boolean mixes(Handoff handoff, Asked asked) {
            boolean security = asked.organisation().isSecurity(delegate);
            return seat.equals(Participants.commanderSeat())
                    ? !security || isOfEngineering(handoff)
                    : security || handoff.participants().isOfCommand(delegate);
        }

        /** Who holds or sits in a seat of engineering, or owns an item, cannot lead for security (D-13). */
        private boolean isOfEngineering(Handoff handoff) {
            return handoff.participants().isOfEngineering(delegate)
                    || handoff.document().owners().values().stream().anyMatch(delegate::isSameHumanAs);
        }
    }

    /** Starts the briefing; a scope that is too old is pulled again first (A2-12). */
    record StartBriefing() implements MeetingCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            List<String> missing = Readiness.missing(handoff);
            Instant end =
                    asked.at().plus(asked.organisation().practice().briefing().length());
            BriefingStarted started = new BriefingStarted(end);
            boolean stale =
                    handoff.scope().isOlderThan(asked.organisation().practice().scopeFreshness(), asked.at());
            return led(handoff, asked)
                    .given(
                            handoff.phase() == Phase.BRIEFING_SCHEDULED,
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> handoff.id() + " is " + handoff.phase().words() + "; there is no briefing to start.")
                    .given(
                            missing.isEmpty(),
                            Rule.THE_PACKAGE_IS_COMPLETE,
                            () -> "The package is not complete: " + String.join("; ", missing) + ".")
                    .orElse(() -> stale
                            ? Decision.happened(
                                    started, new ScopeRequested(handoff.scope().components()))
                            : Decision.happened(started));
        }
    }

    /** Says "I am here" for one's own seat. */
    record CheckIn(Seat seat) implements MeetingCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Ruling.of(asked)
                    .given(
                            handoff.phase() == Phase.IN_BRIEFING,
                            Rule.ANSWERS_COUNT_IN_THE_BRIEFING,
                            () -> "Check in when the briefing has started" + handoff.whenBriefed() + ".")
                    .given(
                            handoff.participants().sits(asked.by(), seat),
                            Rule.THE_NAMED_ROLE_CONFIRMS,
                            () -> "This seat is not yours.")
                    .orElse(() -> handoff.briefing().present().contains(seat)
                            ? Decision.happened()
                            : Decision.happened(new AttendeeCheckedIn(seat)));
        }
    }

    /** Ends the briefing: accepted when nothing is missing, else incomplete and moved to the next business day. */
    record EndBriefing() implements MeetingCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return led(handoff, asked)
                    .given(
                            handoff.phase() == Phase.IN_BRIEFING,
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> handoff.id() + " is " + handoff.phase().words() + "; no briefing is under way.")
                    .orElse(() -> handoff.walk().missing().isEmpty()
                            ? Decision.happened(accepted(handoff, asked))
                            : new Decision.Happened(new NextBriefing(handoff, asked).after(Ending.ENDED_BY_COMMANDER)));
        }

        private static HandoffAccepted accepted(Handoff handoff, Asked asked) {
            return new HandoffAccepted(
                    handoff.document().edition().version(),
                    handoff.documentSha256(),
                    Deadlines.of(handoff, asked).ifAcceptedAt(asked.at()));
        }
    }

    private static Ruling led(Handoff handoff, Asked asked) {
        return Ruling.of(asked)
                .given(
                        handoff.participants().isCommander(asked.by()),
                        Rule.THE_COMMANDER_LEADS,
                        () -> "Only the incident commander, " + handoff.commanderName() + ", leads the briefing.");
    }
}
