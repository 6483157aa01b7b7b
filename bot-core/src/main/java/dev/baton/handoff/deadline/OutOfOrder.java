package dev.baton.handoff.deadline;

import dev.baton.handoff.Severity;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day on which a policy would give a lesser finding an earlier deadline than a graver one (D-04): allowed, but
 * worth a warning when the policy is written.
 */
public record OutOfOrder(Severity lesser, Deadline lesserDue, Severity graver, Deadline graverDue, LocalDate accepted) {

    private static final int DAYS_TRIED = 366;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    /** The first such day of each pair of severities, in the year that starts with the given day. */
    public static List<OutOfOrder> in(DeadlinePolicy policy, Rhythm rhythm, LocalDate from) {
        Map<Severity, LocalDate[]> lastDays = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            lastDays.put(severity, lastDays(policy.term(severity), rhythm, from));
        }
        return Pair.all()
                .flatMap(pair -> pair.firstDay(lastDays).stream()
                        .mapToObj(day -> pair.accepted(from.plusDays(day), policy, rhythm)))
                .toList();
    }

    private static LocalDate[] lastDays(Term term, Rhythm rhythm, LocalDate from) {
        return from.datesUntil(from.plusDays(DAYS_TRIED))
                .flatMap(day -> term.lastDay(day, rhythm).stream())
                .toArray(LocalDate[]::new);
    }

    /** "Medium would be due on Friday 8 January 2027, before High on Tuesday 12 January 2027, when accepted on …". */
    public String sentence() {
        return "%s would be due on %s, before %s on %s, when accepted on %s"
                .formatted(
                        lesser.words(),
                        DAY.format(lesserDue.day()),
                        graver.words(),
                        DAY.format(graverDue.day()),
                        DAY.format(accepted));
    }

    private record Pair(Severity graver, Severity lesser) {

        static Stream<Pair> all() {
            return Arrays.stream(Severity.values())
                    .flatMap(graver -> Arrays.stream(Severity.values())
                            .filter(lesser -> lesser.compareTo(graver) > 0)
                            .map(lesser -> new Pair(graver, lesser)));
        }

        /** How many days after the first it happens; a severity that is left out has no days. */
        OptionalInt firstDay(Map<Severity, LocalDate[]> lastDays) {
            LocalDate[] lesserDays = days(lesser, lastDays);
            LocalDate[] graverDays = days(graver, lastDays);
            return IntStream.range(0, Math.min(lesserDays.length, graverDays.length))
                    .filter(day -> lesserDays[day].isBefore(graverDays[day]))
                    .findFirst();
        }

        private static LocalDate[] days(Severity severity, Map<Severity, LocalDate[]> lastDays) {
            return Optional.ofNullable(lastDays.get(severity)).orElseThrow();
        }

        OutOfOrder accepted(LocalDate day, DeadlinePolicy policy, Rhythm rhythm) {
            return new OutOfOrder(
                    lesser, due(lesser, day, policy, rhythm), graver, due(graver, day, policy, rhythm), day);
        }

        private static Deadline due(Severity severity, LocalDate accepted, DeadlinePolicy policy, Rhythm rhythm) {
            return policy.deadline(severity, rhythm.calendar().endOf(accepted), rhythm)
                    .orElseThrow();
        }
    }
}
