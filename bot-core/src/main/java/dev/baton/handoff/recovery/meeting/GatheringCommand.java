package dev.baton.handoff.recovery.meeting;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.briefing.MeetingEvent.BriefingScheduled;
import dev.baton.handoff.briefing.MeetingEvent.BriefingStarted;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.Preparing;
import dev.baton.handoff.recovery.meeting.GatheringEvent.BriefingConcluded;
import dev.baton.handoff.recovery.meeting.GatheringEvent.HandedOverWithoutMeeting;
import dev.baton.handoff.recovery.meeting.GatheringEvent.PackageDelivered;
import dev.baton.handoff.recovery.meeting.GatheringEvent.ParticipantPresent;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.Table;
import dev.baton.handoff.recovery.template.Choice;
import dev.baton.handoff.recovery.template.Demands;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What may be asked about the briefing of a recovery handoff as a meeting. */
public sealed interface GatheringCommand extends HandoffCommand.OfRecovery {

    /** Gives the briefing an appointment, and the package to everybody who takes part; a later one takes its place (A9-01). */
    record ScheduleRecoveryBriefing(Instant start) implements GatheringCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Instant end = start.plus(asked.organisation().practice().briefing().length());
            int number = handoff.meeting().number() + 1;
            return handedOver(Preparing.the(handoff, asked), handoff)
                    .given(
                            start.isAfter(asked.at()),
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> "This moment has passed; choose a later one.")
                    .orElse(() -> handoff.phase() == Phase.BRIEFING_SCHEDULED
                                    && handoff.meeting().start().equals(start)
                            ? Decision.happened()
                            : delivered(handoff, new BriefingScheduled(number, start, end)));
        }
    }

    /** Hands over without a meeting, for a reason that stays on record (A7-12, D-26). */
    record HandOverWithoutMeeting(String because) implements GatheringCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return handedOver(Preparing.led(handoff, asked), handoff)
                    .given(
                            !because.isBlank(),
                            Rule.WITHOUT_A_MEETING_FOR_A_REASON,
                            () -> "A meeting is the rule; say why there cannot be one.")
                    .orElse(() -> delivered(handoff, new HandedOverWithoutMeeting(because.strip())));
        }
    }

    /** Says that one is in the briefing. */
    record SayPresent() implements GatheringCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Ruling.of(asked)
                    .given(
                            handoff.phase() == Phase.BRIEFING_SCHEDULED || handoff.phase() == Phase.IN_BRIEFING,
                            Rule.EVERY_ROLE_IS_PRESENT,
                            () -> "No briefing is under way in " + handoff.id() + ".")
                    .given(
                            !asked.at()
                                    .plus(asked.organisation()
                                            .practice()
                                            .briefing()
                                            .length())
                                    .isBefore(handoff.meeting().start()),
                            Rule.EVERY_ROLE_IS_PRESENT,
                            () -> "Say so when the briefing begins" + handoff.whenBriefed() + ".")
                    .given(
                            new Table(handoff).isSeated(asked.by()),
                            Rule.EVERY_ROLE_IS_PRESENT,
                            () -> "You are not among those who take part in " + handoff.id() + ".")
                    .orElse(() -> new Walkthrough(handoff).isPresent(asked.by())
                            ? Decision.happened()
                            : Decision.happened(new ParticipantPresent()));
        }
    }

    /** Starts the briefing when every group is there (A9-02). */
    record StartRecoveryBriefing() implements GatheringCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Walkthrough walkthrough = new Walkthrough(handoff);
            List<Group> absent = new Table(handoff).absent(walkthrough::isPresent);
            Instant end =
                    asked.at().plus(asked.organisation().practice().briefing().length());
            return Preparing.led(handoff, asked)
                    .given(
                            handoff.phase() == Phase.BRIEFING_SCHEDULED,
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> handoff.id() + " is " + handoff.phase().words() + "; there is no briefing to start.")
                    .given(
                            absent.isEmpty(),
                            Rule.EVERY_ROLE_IS_PRESENT,
                            () -> "Not there yet: "
                                    + absent.stream()
                                            .map(group -> group.role().words())
                                            .collect(Collectors.joining(", "))
                                    + ".")
                    .orElse(new BriefingStarted(end));
        }
    }

    /** Ends the briefing, when every point is confirmed and every question answered; then the leads accept or reject. */
    record ConcludeBriefing(String recording) implements GatheringCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Walkthrough walkthrough = new Walkthrough(handoff);
            boolean mayRecord = asked.organisation().practice().mayRecord();
            return confirmed(Preparing.led(handoff, asked), walkthrough)
                    .given(
                            handoff.phase() == Phase.IN_BRIEFING,
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> handoff.id() + " is " + handoff.phase().words() + "; no briefing is under way.")
                    .given(
                            recording.isBlank() || mayRecord,
                            Rule.RECORDED_BY_LINK_ONLY,
                            () -> "Your organisation has disabled recordings; conclude without one.")
                    .given(
                            recording.isBlank() || recording.strip().matches("https://\\S+"),
                            Rule.RECORDED_BY_LINK_ONLY,
                            () -> "A recording is kept as its link, which starts with https://, and never as a file.")
                    .given(
                            !recording.isBlank() || !mayRecord || !new Demands(handoff).requires(Choice.RECORDING),
                            Rule.THE_TEMPLATE_IS_FILLED,
                            () -> "The organisation's template asks for the recording of the briefing.")
                    .orElse(new BriefingConcluded(recording.strip()));
        }
    }

    /** Goes on when every point is confirmed and every question answered. */
    static Ruling confirmed(Ruling ruling, Walkthrough walkthrough) {
        return ruling.given(
                        walkthrough.missing().isEmpty(),
                        Rule.THE_POINTS_ARE_CONFIRMED,
                        () -> "Not confirmed yet: "
                                + walkthrough.missing().stream()
                                        .map(need -> need.point().title() + " ("
                                                + need.role().words() + ")")
                                        .distinct()
                                        .collect(Collectors.joining("; "))
                                + ".")
                .given(
                        walkthrough.unanswered().isEmpty(),
                        Rule.RECOVERY_QUESTIONS_ARE_ANSWERED,
                        () -> "Not answered yet: "
                                + walkthrough.unanswered().stream()
                                        .map(Concern::words)
                                        .collect(Collectors.joining("; "))
                                + ".");
    }

    private static Ruling handedOver(Ruling ruling, Handoff handoff) {
        Dependencies dependencies = new Dependencies(handoff);
        return ruling.given(
                        handoff.phase() == Phase.PACKAGE_READY || handoff.phase() == Phase.BRIEFING_SCHEDULED,
                        Rule.THE_RECOVERY_PACKAGE_IS_COMPLETE,
                        () -> handoff.id() + " is " + handoff.phase().words()
                                + "; it is handed over when its package is ready.")
                .given(
                        dependencies.eradication().isEmpty(),
                        Rule.HANDED_OVER_AFTER_ERADICATION,
                        dependencies::eradication)
                .given(
                        dependencies.unavailable().isEmpty(),
                        Rule.THE_PACKAGE_IS_AVAILABLE,
                        () -> dependencies.unavailable().strip())
                .given(dependencies.identified().isEmpty(), Rule.EVERY_GROUP_IS_NAMED, dependencies::identified)
                .given(
                        dependencies.ready().isEmpty(),
                        Rule.READY_BEFORE_THE_BRIEFING,
                        () -> "Ready? " + dependencies.ready().strip())
                .given(
                        dependencies.available().isEmpty(),
                        Rule.THE_LEADS_ARE_AVAILABLE,
                        () -> "Available for coordination? "
                                + dependencies.available().strip());
    }

    /** Everybody gets the package, but nobody the same version twice. */
    private static Decision delivered(Handoff handoff, HandoffEvent event) {
        int version = handoff.recovery().document().version();
        List<Person> without = new Table(handoff)
                .everybody().stream()
                        .filter(person -> !handoff.recovery().session().hasGot(person, version))
                        .toList();
        return without.isEmpty()
                ? Decision.happened(event)
                : Decision.happened(new PackageDelivered(version, without), event);
    }
}
