package dev.baton.handoff.deadline;

import dev.baton.handoff.Severity;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        Map<LocalDate, Map<Severity, Deadline>> days = new LinkedHashMap<>();
        from.datesUntil(from.plusDays(DAYS_TRIED)).forEach(day -> days.put(day, deadlines(day, policy, rhythm)));
        return Pair.all()
                .flatMap(pair -> days.entrySet().stream()
                        .flatMap(day -> pair.on(day.getKey(), day.getValue()).stream())
                        .limit(1))
                .toList();
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

        Optional<OutOfOrder> on(LocalDate day, Map<Severity, Deadline> deadlines) {
            Optional<Deadline> graverDue = Optional.ofNullable(deadlines.get(graver));
            return Optional.ofNullable(deadlines.get(lesser))
                    .flatMap(lesserDue -> graverDue
                            .filter(due -> lesserDue.due().isBefore(due.due()))
                            .map(due -> new OutOfOrder(lesser, lesserDue, graver, due, day)));
        }
    }

    private static Map<Severity, Deadline> deadlines(LocalDate accepted, DeadlinePolicy policy, Rhythm rhythm) {
        Map<Severity, Deadline> deadlines = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            policy.deadline(severity, rhythm.calendar().endOf(accepted), rhythm)
                    .ifPresent(deadline -> deadlines.put(severity, deadline));
        }
        return deadlines;
    }
}
