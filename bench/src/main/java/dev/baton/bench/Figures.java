package dev.baton.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a number of answers amount to. */
record Figures(
        int presses, long good, Duration median, Duration p99, Duration longest, long late, Duration processorTime) {

    private static final Duration SLACKS_LIMIT = Duration.ofSeconds(3);

    static Figures of(List<Answer> answers, Duration processorTime) {
        var times = answers.stream().map(Answer::after).sorted().toList();
        return new Figures(
                answers.size(),
                answers.stream().filter(Answer::isGood).count(),
                at(times, 0.50),
                at(times, 0.99),
                at(times, 1),
                times.stream().filter(time -> time.compareTo(SLACKS_LIMIT) > 0).count(),
                processorTime);
    }

    /** Processor time for one press, in microseconds. */
    long microsecondsAPress() {
        return processorTime.toNanos() / 1_000 / Math.max(1, presses);
    }

    boolean allGood() {
        return good == presses;
    }

    /** The smallest time within which this share of all was answered. */
    private static Duration at(List<Duration> sorted, double share) {
        var rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }

    static Stream<String> titles() {
        return Stream.of("presses", "answered 200", "median ms", "p99 ms", "longest ms", "over 3 s", "CPU µs a press");
    }

    Stream<String> row() {
        return Stream.of(
                Integer.toString(presses),
                Long.toString(good),
                milliseconds(median),
                milliseconds(p99),
                milliseconds(longest),
                Long.toString(late),
                Long.toString(microsecondsAPress()));
    }

    static String milliseconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f", time.toNanos() / 1e6);
    }
}
