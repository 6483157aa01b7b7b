package dev.baton.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Drives two contestants by turns, so that a slow minute of the machine hits both, and adds their rounds up. */
final class Comparison {

    private static final Duration WARM_UP = Duration.ofSeconds(30);

    private final int aSecond;
    private final int rounds;
    private final Duration round;
    private final Runnable settled;

    /** Rounds of so many presses a second; a round is over when its last consequence is. */
    Comparison(int aSecond, int rounds, Duration round, Runnable settled) {
        this.aSecond = aSecond;
        this.rounds = rounds;
        this.round = round;
        this.settled = settled;
    }

    /** The figures of each, in the order given; what warms up the virtual machines does not count. */
    List<Figures> between(List<Contestant> contestants, Supplier<Press> presses) {
        contestants.forEach(contestant -> oneRound(contestant, presses, WARM_UP));
        var counted =
                contestants.stream().map(contestant -> new ArrayList<Round>()).toList();
        for (int i = 0; i < rounds; i++) {
            for (int each = 0; each < contestants.size(); each++) {
                counted.get(each).add(oneRound(contestants.get(each), presses, round));
            }
        }
        return counted.stream().map(Comparison::figures).toList();
    }

    private Round oneRound(Contestant contestant, Supplier<Press> presses, Duration during) {
        var before = contestant.child().processorTime();
        var answers = contestant.crowd().press(presses, aSecond, during);
        settled.run();
        return new Round(answers, contestant.child().processorTime().minus(before));
    }

    private static Figures figures(List<Round> rounds) {
        var answers = rounds.stream().flatMap(round -> round.answers().stream()).toList();
        return Figures.of(answers, rounds.stream().map(Round::processorTime).reduce(Duration.ZERO, Duration::plus));
    }

    /** The figures as a table for people. */
    static String table(List<Contestant> contestants, List<Figures> figures) {
        var lines = new ArrayList<String>();
        lines.add(line(Stream.concat(Stream.of("", "first answer ms", "CPU until then ms"), Figures.titles())));
        lines.add(line(Stream.generate(() -> "---").limit(3 + Figures.titles().count())));
        for (int each = 0; each < contestants.size(); each++) {
            var contestant = contestants.get(each);
            var took = Long.toString(contestant.beginning().took().toMillis());
            var processor = Long.toString(contestant.beginning().processorTime().toMillis());
            lines.add(line(Stream.concat(
                    Stream.of(contestant.name(), took, processor),
                    figures.get(each).row())));
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }

    private record Round(List<Answer> answers, Duration processorTime) {}
}
