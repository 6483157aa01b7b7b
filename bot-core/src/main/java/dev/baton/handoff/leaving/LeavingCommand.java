package dev.baton.handoff.leaving;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.briefing.AnswerCommand.SignAcceptance;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.work.Ownership;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What may be asked when somebody leaves: that it is so, who takes over, and that it was not so. */
public sealed interface LeavingCommand extends HandoffCommand {

    /** The platform says of an account since then that it is nobody's who could own anything. */
    record RecordDeparture(Person who, Instant since, Parting parting) implements LeavingCommand, OfEitherKind {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Instant known = since.isBefore(asked.at()) ? since : asked.at();
            return underWay(handoff)
                    ? happened(new Departure(handoff, who).confirmed(known, parting))
                    : Decision.happened();
        }
    }

    /** It was reported elsewhere that somebody has left. */
    record RecordReport(Person who, Instant since) implements LeavingCommand, OfEitherKind {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return underWay(handoff) ? happened(new Departure(handoff, who).reported(since)) : Decision.happened();
        }
    }

    /** The platform says that an account is active again. */
    record RecordReturn(Person who) implements LeavingCommand, OfEitherKind {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return underWay(handoff) ? happened(new Departure(handoff, who).undone()) : Decision.happened();
        }
    }

    /** Reports that an owner has left, on a day that is not to come. */
    record ReportDeparture(Person who, LocalDate day) implements LeavingCommand, OfRemediation {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            LocalDate today =
                    LocalDate.ofInstant(asked.at(), asked.organisation().zone());
            boolean isToCome = day.isAfter(today)
                    && day.isAfter(LocalDate.ofInstant(asked.at(), asked.by().zone()));
            Instant since = day.isBefore(today)
                    ? day.atStartOfDay(asked.organisation().zone()).toInstant()
                    : asked.at();
            return Ruling.of(asked)
                    .given(
                            handoff.phase().isAtWork(),
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> handoff.id() + " is " + handoff.phase().words()
                                    + "; its owners are not committed to anything now.")
                    .given(
                            isAtTheTable(handoff, asked.by()),
                            Rule.A_LEAVER_IS_REPORTED,
                            () -> "A lead or a manager of this handoff, or the incident commander, reports a leaver.")
                    .given(
                            !isToCome,
                            Rule.A_LEAVER_IS_REPORTED,
                            () -> "Report it when " + who.name() + " has left; until then they own their items.")
                    .given(
                            !new Departure(handoff, who).owned().isEmpty(),
                            Rule.A_LEAVER_IS_REPORTED,
                            () -> who.name() + " owns no open item of " + handoff.id() + ".")
                    .orElse(() -> happened(new Departure(handoff, who).reported(since)));
        }
    }

    /** Names the new owner of an item whose owner has left, or names another before it is taken over. */
    record ReassignItem(String project, Person owner) implements LeavingCommand, OfRemediation {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Leavings leavings = handoff.followThrough().leavings();
            Optional<TakeOver> pending = leavings.takeOver(project);
            Ruling seated = Ruling.of(asked)
                    .given(
                            handoff.phase().isAtWork(),
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> handoff.id() + " is " + handoff.phase().words() + "; nothing is reassigned now.")
                    .given(
                            sits(handoff, asked.by(), project, Role.ENGINEERING_LEAD)
                                    || sits(handoff, asked.by(), project, Role.ENGINEERING_MANAGER),
                            Rule.REASSIGNED_WITHIN_48_HOURS,
                            () -> "The lead or the manager of its team names the new owner of " + project + ".")
                    .given(
                            pending.isPresent() || isUnowned(handoff, project),
                            Rule.REASSIGNED_WITHIN_48_HOURS,
                            () -> "An item changes hands when its owner has left. Report that first.")
                    .given(
                            !leavings.isGone(owner),
                            Rule.REASSIGNED_WITHIN_48_HOURS,
                            () -> owner.name() + " has left. Name somebody else, or call it a false alarm.");
            return Ownership.given(seated, handoff, owner)
                    .orElse(() -> pending.map(TakeOver::owner)
                                    .filter(owner::isSameHumanAs)
                                    .isPresent()
                            ? Decision.happened()
                            : Decision.happened(new LeavingEvent.ItemReassigned(project, owner)));
        }
    }

    /** Takes an item over, in one's own words. */
    record TakeItemOver(String project, String readBack) implements LeavingCommand, OfRemediation {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Optional<Person> owner = handoff.document().owner(project).filter(asked.by()::isSameHumanAs);
            boolean isPending =
                    handoff.followThrough().leavings().takeOver(project).isPresent();
            return Ruling.of(asked)
                    .given(
                            handoff.phase().isAtWork() && owner.isPresent(),
                            Rule.THE_NEW_OWNER_READS_BACK,
                            () -> "Only the new owner takes " + project + " over.")
                    .given(
                            readBack.strip().length() >= SignAcceptance.SHORTEST_READ_BACK,
                            Rule.THE_NEW_OWNER_READS_BACK,
                            () -> "Say in your own words, in at least " + SignAcceptance.SHORTEST_READ_BACK
                                    + " characters, what you take over and by when.")
                    .orElse(() -> isPending
                            ? Decision.happened(new LeavingEvent.ItemTakenOver(project, readBack.strip()))
                            : Decision.happened());
        }
    }

    /** Calls a leaving a false alarm: the account is active, and what is not reassigned is its owner's again. */
    record CallFalseAlarm(int number) implements LeavingCommand, OfRemediation {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Optional<Leaving> found = handoff.followThrough().leavings().leaving(number);
            List<String> waiting =
                    found.map(leaving -> leaving.unowned(handoff.work())).orElse(List.of());
            Predicate<Leaving> isLead =
                    leaving -> handoff.participants().sits(asked.by(), new Seat(Role.ENGINEERING_LEAD, leaving.team()));
            return Ruling.of(asked)
                    .given(
                            handoff.phase().isAtWork() && !waiting.isEmpty(),
                            Rule.FALSE_ALARM_WHEN_ACTIVE,
                            () -> "Nothing waits for a new owner in this case any more.")
                    .given(
                            found.filter(isLead).isPresent(),
                            Rule.FALSE_ALARM_WHEN_ACTIVE,
                            () -> "The lead of the team says that it was a false alarm.")
                    .given(
                            found.filter(leaving -> !leaving.parting().isConfirmed())
                                    .isPresent(),
                            Rule.FALSE_ALARM_WHEN_ACTIVE,
                            () -> "The account of " + found.orElseThrow().who().name()
                                    + " is deactivated, or a guest's. It is a false alarm when it is an active member's again.")
                    .orElse(new LeavingEvent.FalseAlarmCalled(number, waiting));
        }
    }

    private static boolean underWay(Handoff handoff) {
        return handoff.version() > 0 && !handoff.phase().isFinal();
    }

    private static Decision happened(List<HandoffEvent> events) {
        return new Decision.Happened(events);
    }

    private static boolean isUnowned(Handoff handoff, String project) {
        return handoff.followThrough().leavings().open(handoff.work()).stream()
                .anyMatch(leaving -> leaving.unowned(handoff.work()).contains(project));
    }

    private static boolean isAtTheTable(Handoff handoff, Person person) {
        return handoff.participants().seats().stream()
                .anyMatch(seat -> handoff.participants().sits(person, seat));
    }

    private static boolean sits(Handoff handoff, Person person, String project, Role role) {
        return handoff.scope()
                .project(project)
                .map(scoped -> new Seat(role, scoped.team()))
                .filter(seat -> handoff.participants().sits(person, seat))
                .isPresent();
    }
}
