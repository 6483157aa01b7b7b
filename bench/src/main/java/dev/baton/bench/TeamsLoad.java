package dev.baton.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Speaks to the built server and to a bare echo by turns, steadily and all at once, and says which promises hold. */
@Command(name = "teams", description = "Measures the built server in Teams beside a bare botbuilder echo.")
final class TeamsLoad implements Callable<Integer> {

    private static final Duration P99_AT_MOST = Duration.ofMillis(50);

    @Mixin
    private Server server;

    @Option(names = "--a-second", defaultValue = "100", description = "Activities a second. (${DEFAULT-VALUE})")
    private int aSecond;

    @Option(names = "--seconds", defaultValue = "20", description = "Length of a round. (${DEFAULT-VALUE})")
    private int seconds;

    @Option(names = "--rounds", defaultValue = "3", description = "Rounds that count. (${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--people", defaultValue = "40", description = "Who ask at one moment. (${DEFAULT-VALUE})")
    private int people;

    @Option(names = "--slow", defaultValue = "2", description = "Seconds a call takes Teams then. (${DEFAULT-VALUE})")
    private int slow;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (var ground = TeamsGround.prepared(server)) {
            var talk = new TeamsTalk(ground.teams(), people);
            try (var baton = Contestant.started("Baton", ground::baton, talk.hello());
                    var echo = Contestant.started("bare echo", ground::bareEcho, talk.hello())) {
                return measured(ground, talk, List.of(baton, echo));
            }
        }
    }

    private int measured(TeamsGround ground, TeamsTalk talk, List<Contestant> contestants) {
        var press = talk.rehearsed(contestants.get(0).server());
        Runnable settled = () -> {
            Quiet.await(ground::calls, Duration.ofSeconds(1));
            talk.forget();
        };
        var asking = compared("A message that is answered by a call of Teams", settled, contestants, talk::asked);
        var pressing =
                compared("A press on a card (adaptiveCard/action)", settled, contestants, () -> talk.pressed(press));
        return verdict(asking, pressing, rushed(ground, talk, contestants, press));
    }

    private List<Figures> compared(
            String what, Runnable settled, List<Contestant> contestants, Supplier<Press> presses) {
        var comparison = new Comparison(aSecond, rounds, Duration.ofSeconds(seconds), settled);
        var figures = comparison.between(contestants, presses);
        say("");
        say("%s, %d a second", what, aSecond);
        say("");
        say("%s", Comparison.table(contestants, figures));
        say("");
        say(
                "p99: %.2f times the bare echo's; CPU: %.2f times",
                latest(figures),
                (double) figures.get(0).microsecondsAPress() / figures.get(1).microsecondsAPress());
        return figures;
    }

    private List<Rush.Outcome> rushed(
            TeamsGround ground, TeamsTalk talk, List<Contestant> contestants, ObjectNode press) {
        var rush = new Rush(ground, talk, press, Duration.ofSeconds(slow));
        var outcomes = IntStream.range(0, rounds)
                .mapToObj(round -> contestants.stream().map(rush::at).toList())
                .reduce((before, next) -> IntStream.range(0, before.size())
                        .mapToObj(each -> before.get(each).and(next.get(each)))
                        .toList())
                .orElseThrow();
        say("");
        say(
                "%d people ask at one moment, while each call takes Teams %d s; the worst of %d rounds",
                people, slow, rounds);
        say("");
        say("%s", Rush.TITLES);
        for (int each = 0; each < outcomes.size(); each++) {
            say("%s", outcomes.get(each).row(contestants.get(each).name()));
        }
        return outcomes;
    }

    private int verdict(List<Figures> asking, List<Figures> pressing, List<Rush.Outcome> rushed) {
        var rush = rushed.get(0);
        var own = List.of(asking.get(0), pressing.get(0), rush.asking(), rush.pressing());
        var oneCall = Duration.ofSeconds(slow);
        var promises = List.of(
                new Promise("p99 of messages within 50 ms", asking.get(0).p99().compareTo(P99_AT_MOST) <= 0),
                new Promise("p99 of presses within 50 ms", pressing.get(0).p99().compareTo(P99_AT_MOST) <= 0),
                new Promise("p99 of both at most twice the bare echo's", latest(asking) <= 2 && latest(pressing) <= 2),
                new Promise(
                        people + " at once: the last is acknowledged before Teams has taken one call",
                        rush.asking().longest().compareTo(oneCall) < 0),
                new Promise(
                        people + " at once: nobody is told later than two calls take",
                        rush.told().compareTo(oneCall.multipliedBy(2)) <= 0),
                new Promise("every answer is 200", own.stream().allMatch(Figures::allGood)));
        say("");
        promises.forEach(promise -> say("%s", promise.line()));
        return Promise.exitCode(promises);
    }

    /** The p99 of the server as a multiple of the echo's. */
    private static double latest(List<Figures> figures) {
        return (double) figures.get(0).p99().toNanos() / figures.get(1).p99().toNanos();
    }

    private void say(String words, Object... values) {
        var out = spec.commandLine().getOut();
        out.printf(words + "%n", values);
        out.flush();
    }
}
