package dev.baton.handoff.report;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.planning.Planning;
import dev.baton.handoff.planning.Undecided;
import dev.baton.handoff.reminder.Overdue;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.watch.SystemicCheck;
import dev.baton.handoff.work.DueDate;
import dev.baton.handoff.work.Progress;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is owed and late now, a fix, its verification, or a decision on it in planning: of which handoff, by whom, and since when (A6-01, A6-05, A4-04). */
public record LateItem(Handoff handoff, String what, List<Person> owedBy, Instant since) {

    public LateItem {
        owedBy = List.copyOf(owedBy);
    }

    /** Everything that is late in a handoff at this moment, the longest first. */
    public static List<LateItem> in(Handoff handoff, Organisation organisation, Instant now) {
        Stream<LateItem> fixes = handoff.phase().isAtWork()
                ? handoff.scope().projects().stream().flatMap(project -> fix(handoff, project, now).stream())
                : Stream.empty();
        Stream<LateItem> verifications = new Overdue(handoff, organisation)
                .all().stream()
                        .map(overdue -> new LateItem(
                                handoff, "Verification: " + overdue.what(), overdue.owedBy(), overdue.since()));
        Stream<LateItem> decisions = Undecided.in(handoff, organisation, now).stream()
                .filter(undecided -> undecided.isLateAt(now))
                .map(undecided -> new LateItem(
                        handoff, "Decision in planning: " + undecided.name(), undecided.decides(), undecided.until()));
        return Stream.of(fixes, verifications, decisions)
                .flatMap(late -> late)
                .sorted(Comparator.comparing(LateItem::since))
                .toList();
    }

    /**
     * Since when something is late that is still owed, as the record itself has it; empty when nothing is. What was late
     * once and has another date now counts here until it is settled, although that date may be ahead.
     */
    public static Optional<Instant> firstIn(Handoff handoff) {
        Stream<Instant> items = handoff.phase().isAtWork()
                ? handoff.work().items().values().stream().flatMap(LateItem::lateSince)
                : Stream.empty();
        Stream<Instant> watch = handoff.watch().next().filter(SystemicCheck::isMissed).map(SystemicCheck::due).stream();
        Stream<Instant> decisions = handoff.phase().isAtWork()
                ? handoff.work().items().values().stream()
                        .map(Progress::planning)
                        .filter(Planning::isMissed)
                        .map(planning -> planning.asking().until())
                : Stream.empty();
        return Stream.of(items, watch, decisions).flatMap(late -> late).min(Instant::compareTo);
    }

    private static Stream<Instant> lateSince(Progress item) {
        if (item.state().isWithEngineering() && item.lateness().isBreach()) {
            return Stream.of(item.lateness().missed());
        }
        return item.state().isWithSecurity() && item.check().isLate()
                ? Stream.of(item.check().due())
                : Stream.empty();
    }

    private static Optional<LateItem> fix(Handoff handoff, ScopedProject project, Instant now) {
        return handoff.work()
                .item(project.name())
                .filter(item -> item.isOverdueAt(now))
                .flatMap(Progress::dueDate)
                .map(DueDate::due)
                .map(due -> new LateItem(handoff, project.name(), owners(handoff, project), due));
    }

    /** The owner; while there is none, lead and manager of the team, who name one. */
    private static List<Person> owners(Handoff handoff, ScopedProject project) {
        return handoff.document()
                .owner(project.name())
                .map(List::of)
                .orElseGet(() -> Stream.of(Role.ENGINEERING_LEAD, Role.ENGINEERING_MANAGER)
                        .flatMap(role -> handoff.participants().at(new Seat(role, project.team())).stream())
                        .distinct()
                        .toList());
    }
}
