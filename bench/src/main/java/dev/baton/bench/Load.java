package dev.baton.bench;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Presses the built server and a bare Bolt servlet by turns, and says which of the promises hold. */
@Command(name = "load", description = "Measures the built server beside a bare Bolt servlet with one insert a press.")
final class Load implements Callable<Integer> {

    private static final Duration P99_AT_MOST = Duration.ofMillis(50);
    private static final Duration START_AT_MOST = Duration.ofSeconds(3);
    private static final double PROCESSOR_AT_MOST = 1.6;

    @Mixin
    private Server server;

    @Option(names = "--a-second", defaultValue = "50", description = "Presses a second. (${DEFAULT-VALUE})")
    private int aSecond;

    @Option(names = "--seconds", defaultValue = "20", description = "Length of a round. (${DEFAULT-VALUE})")
    private int seconds;

    @Option(names = "--rounds", defaultValue = "3", description = "Rounds that count. (${DEFAULT-VALUE})")
    private int rounds;

    @Spec
    private CommandSpec spec;

    private final AtomicLong number = new AtomicLong();

    @Override
    public Integer call() throws Exception {
        try (var ground = Ground.prepared(server);
                var baton = Contestant.started("Baton", ground::baton, Rehearsal.hello(ground.commander()));
                var bare = Contestant.started("bare Bolt", ground::bareBolt, Rehearsal.hello(ground.commander()))) {
            var rehearsal = Rehearsal.on(baton.server(), ground);
            var contestants = List.of(baton, bare);
            var pressing = compared("A press on a card (block_actions)", ground, contestants, rehearsal.pressing());
            var sending = compared("A form that is kept (view_submission)", ground, contestants, rehearsal.opening());
            return verdict(baton, pressing, sending);
        }
    }

    private List<Figures> compared(String what, Ground ground, List<Contestant> contestants, Template template) {
        var comparison = new Comparison(
                aSecond, rounds, Duration.ofSeconds(seconds), () -> Quiet.await(ground::calls, Duration.ofSeconds(1)));
        Supplier<Press> presses = () -> template.named(name());
        var figures = comparison.between(contestants, presses);
        say("");
        say("%s, %d a second", what, aSecond);
        say("");
        say("%s", Comparison.table(contestants, figures));
        say("");
        say("CPU a press: %.2f times the bare servlet's", ratio(figures));
        return figures;
    }

    private int verdict(Contestant baton, List<Figures> pressing, List<Figures> sending) {
        var promises = List.of(
                new Promise(
                        "first good answer within 3 s", baton.beginning().took().compareTo(START_AT_MOST) <= 0),
                new Promise("p99 of presses within 50 ms", pressing.get(0).p99().compareTo(P99_AT_MOST) <= 0),
                new Promise("p99 of forms within 50 ms", sending.get(0).p99().compareTo(P99_AT_MOST) <= 0),
                new Promise(
                        "no answer after 3 s",
                        pressing.get(0).late() + sending.get(0).late() == 0),
                new Promise(
                        "every answer is 200",
                        pressing.get(0).allGood() && sending.get(0).allGood()),
                new Promise("CPU a press at most 1.6 times", ratio(pressing) <= PROCESSOR_AT_MOST));
        say("");
        promises.forEach(promise -> say("%s", promise.line()));
        return Promise.exitCode(promises);
    }

    private static double ratio(List<Figures> figures) {
        return (double) figures.get(0).microsecondsAPress() / figures.get(1).microsecondsAPress();
    }

    private String name() {
        return String.format(Locale.ROOT, "press-%06d", number.incrementAndGet());
    }

    private void say(String words, Object... values) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(words + "%n", values);
        out.flush();
    }
}
