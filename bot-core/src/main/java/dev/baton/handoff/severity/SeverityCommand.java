package dev.baton.handoff.severity;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.Severity;
import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.organisation.Team;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.work.Deadlines;
import dev.baton.handoff.work.DueDate;
import dev.baton.handoff.work.Progress;
import dev.baton.handoff.work.ProgressEvent.DateSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What may be asked about how severe an item is after acceptance. */
public sealed interface SeverityCommand extends HandoffCommand.OfRemediation {

    /** Says that an item is more severe, or less, than it was, with the reason. */
    record ChangeSeverity(String project, Severity severity, String reason) implements SeverityCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Optional<ScopedProject> open = handoff.scope().project(project).filter(isOwed(handoff));
            return Ruling.of(asked)
                    .given(
                            handoff.participants().isCommander(asked.by()),
                            Rule.THE_COMMANDER_LEADS,
                            () -> "Only the incident commander, " + handoff.commanderName() + ", decides this.")
                    .given(
                            open.isPresent(),
                            Rule.THE_PHASE_ALLOWS_IT,
                            () -> project + " is no open item of " + handoff.id() + ".")
                    .given(
                            !reason.isBlank(),
                            Rule.SEVERITY_CHANGES_WITH_A_REASON,
                            () -> "Say what has changed about " + project + ".")
                    .orElse(() -> new Decision.Happened(events(handoff, asked, open.orElseThrow())));
        }

        private List<HandoffEvent> events(Handoff handoff, Asked asked, ScopedProject before) {
            int change = severity.compareTo(before.severity());
            if (change == 0) {
                return List.of();
            }
            return change > 0
                    ? List.of(new SeverityEvent.SeverityLowered(project, severity, reason.strip()))
                    : raised(handoff, asked, before);
        }

        /** Up: a new date by policy from now on, if it is sooner than the one that holds. */
        private List<HandoffEvent> raised(Handoff handoff, Asked asked, ScopedProject before) {
            List<HandoffEvent> events = new ArrayList<>();
            events.add(new SeverityEvent.SeverityRaised(
                    project, severity, reason.strip(), calendar(asked, before).sameTimeNextBusinessDay(asked.at())));
            Optional<DueDate> now = handoff.work().item(project).flatMap(Progress::dueDate);
            Deadlines.of(handoff, asked)
                    .byPolicy(before, severity, asked.at())
                    .filter(date ->
                            now.isEmpty() || date.due().isBefore(now.get().due()))
                    .ifPresent(date -> events.add(new DateSet(project, date)));
            return events;
        }

        private static BusinessCalendar calendar(Asked asked, ScopedProject project) {
            return asked.organisation()
                    .team(project.team())
                    .map(Team::rhythm)
                    .map(rhythm -> rhythm.calendar())
                    .orElseGet(() -> asked.organisation().calendar());
        }
    }

    /** Takes note of a raised severity and of the date that follows from it. */
    record AcknowledgeSeverity(String project) implements SeverityCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Predicate<ScopedProject> isManager = scoped ->
                    handoff.participants().sits(asked.by(), new Seat(Role.ENGINEERING_MANAGER, scoped.team()));
            return Ruling.of(asked)
                    .given(
                            handoff.scope().project(project).filter(isManager).isPresent(),
                            Rule.THE_MANAGER_ACKNOWLEDGES,
                            () -> "The manager of its team acknowledges that " + project + " is more severe.")
                    .orElse(() -> handoff.followThrough().raises().of(project).isPresent()
                            ? Decision.happened(new SeverityEvent.SeverityAcknowledged(project))
                            : Decision.happened());
        }
    }

    private static Predicate<ScopedProject> isOwed(Handoff handoff) {
        return scoped -> handoff.phase().isAtWork()
                && handoff.work()
                        .item(scoped.name())
                        .filter(item -> !item.state().isSettled())
                        .isPresent();
    }
}
