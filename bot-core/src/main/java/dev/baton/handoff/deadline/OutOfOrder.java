package dev.baton.handoff.deadline;

import dev.baton.handoff.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
        return pairs().flatMap(pair -> from.datesUntil(from.plusDays(DAYS_TRIED))
                        .flatMap(day -> on(day, pair, policy, rhythm).stream())
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

    private record Pair(Severity graver, Severity lesser) {}

    private static Stream<Pair> pairs() {
        return Arrays.stream(Severity.values())
                .flatMap(graver -> Arrays.stream(Severity.values())
                        .filter(lesser -> lesser.compareTo(graver) > 0)
                        .map(lesser -> new Pair(graver, lesser)));
    }

    private static Optional<OutOfOrder> on(LocalDate day, Pair pair, DeadlinePolicy policy, Rhythm rhythm) {
        Instant accepted = rhythm.calendar().endOf(day);
        return policy.deadline(pair.lesser(), accepted, rhythm)
                .flatMap(lesser -> policy.deadline(pair.graver(), accepted, rhythm)
                        .filter(graver -> lesser.due().isBefore(graver.due()))
                        .map(graver -> new OutOfOrder(pair.lesser(), lesser, pair.graver(), graver, day)));
    }
}
