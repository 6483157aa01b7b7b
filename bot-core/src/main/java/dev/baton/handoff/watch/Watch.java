package dev.baton.handoff.watch;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.ScopeRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * «runs weekly for a month after the incident closes» (A5-10): the question, saved verbatim (A5-11), its four looks at fixed
 * moments that no holiday moves, and what they found again.
 */
public record Watch(List<ComponentCoordinates> query, List<SystemicCheck> checks, List<Recurrence> recurrences) {

    /** The incident is not closed yet. */
    public static final Watch NONE = new Watch(List.of(), List.of(), List.of());

    private static final int WEEKS = 4;
    private static final Duration WEEK = Duration.ofDays(7);

    public Watch {
        query = List.copyOf(query);
        checks = List.copyOf(checks);
        recurrences = List.copyOf(recurrences);
    }

    /** The watch over an incident that was closed at this moment; what an earlier one found again stays found. */
    public Watch begun(Instant closed, List<ComponentCoordinates> question) {
        List<SystemicCheck> four = IntStream.rangeClosed(1, WEEKS)
                .mapToObj(week -> SystemicCheck.scheduled(week, closed.plus(WEEK.multipliedBy(week))))
                .toList();
        return new Watch(question, four, recurrences);
    }

    /** No check is due any more, because the incident is not over; once it is closed again, four begin anew (D-08). */
    public Watch brokenOff() {
        return new Watch(query, List.of(), recurrences);
    }

    /** The check that is under way or comes next; empty before the watch begins and when all have succeeded. */
    public Optional<SystemicCheck> next() {
        return checks.stream()
                .filter(check -> check.state() != SystemicCheck.State.SUCCEEDED)
                .findFirst();
    }

    /** The check of this number, if it is under way. */
    public Optional<SystemicCheck> running(int number) {
        return next().filter(check -> check.number() == number && check.state() == SystemicCheck.State.RUNNING);
    }

    /** How many checks have succeeded. */
    public long succeeded() {
        return checks.stream()
                .filter(check -> check.state() == SystemicCheck.State.SUCCEEDED)
                .count();
    }

    /** The finding that waits for its follow-up to be opened. */
    public Optional<Recurrence> unopened() {
        return recurrences.stream().filter(found -> found.openedAs().isEmpty()).findFirst();
    }

    /** The keys of everything that was found again: none of it opens a second follow-up. */
    Set<String> found() {
        return recurrences.stream()
                .flatMap(recurrence -> recurrence.rows().stream())
                .map(ScopeRow::key)
                .collect(Collectors.toSet());
    }

    Watch check(int number, UnaryOperator<SystemicCheck> change) {
        return new Watch(
                query,
                checks.stream()
                        .map(check -> check.number() == number ? change.apply(check) : check)
                        .toList(),
                recurrences);
    }

    Watch found(int number, List<ScopeRow> rows, List<String> known) {
        List<Recurrence> more = new ArrayList<>(recurrences);
        more.add(new Recurrence(number, rows, known, checks.get(number - 1).last(), null));
        return new Watch(query, checks, more);
    }

    Watch opened(int check, HandoffId followUp) {
        return new Watch(
                query,
                checks,
                recurrences.stream()
                        .map(found ->
                                found.check() == check && found.openedAs().isEmpty() ? found.openedAs(followUp) : found)
                        .toList());
    }
}
