package dev.baton.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Kills the built server at random moments under load, and counts what is missing and what is there twice. */
@Command(name = "kill", description = "Kills the server (SIGKILL) under load, then looks for lost and doubled work.")
final class Kill implements Callable<Integer> {

    @Mixin
    private Server server;

    @Option(names = "--a-second", defaultValue = "50", description = "Presses a second. (${DEFAULT-VALUE})")
    private int aSecond;

    @Option(names = "--rounds", defaultValue = "25", description = "How often it is killed. (${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--seed", defaultValue = "1", description = "For the moments of the kills. (${DEFAULT-VALUE})")
    private long seed;

    @Spec
    private CommandSpec spec;

    private final AtomicLong number = new AtomicLong();
    private final List<Answer> answers = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        try (var ground = Ground.prepared(server)) {
            var opening = rehearsed(ground);
            var moments = new Random(seed);
            for (int round = 1; round <= rounds; round++) {
                killedUnderLoad(ground, opening, Duration.ofMillis(1_000 + moments.nextInt(4_000)));
                say(
                        "round %d: %d forms acknowledged so far",
                        round, acknowledged().size());
            }
            return verdict(ground);
        }
    }

    private Template rehearsed(Ground ground) throws Exception {
        try (var baton = started(ground)) {
            return Rehearsal.on(baton.server(), ground).opening();
        }
    }

    private void killedUnderLoad(Ground ground, Template opening, Duration after) throws Exception {
        var baton = started(ground);
        var killed = CompletableFuture.runAsync(
                baton.child()::kill, CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS));
        answers.addAll(baton.crowd().press(() -> opening.named(name()), aSecond, after.plusSeconds(1)));
        killed.join();
    }

    private int verdict(Ground ground) throws Exception {
        try (var baton = started(ground)) {
            Quiet.await(ground::calls, Duration.ofSeconds(5));
            say("the last start answered after %d ms", baton.beginning().took().toMillis());
        }
        var journal = Journal.read(ground.data());
        var findings = new Findings(acknowledged(), journal, Messages.of(ground.slack()));
        var chain = ground.command("verify").exitCode();
        findings.lines().forEach(line -> say("%s", line));
        say(chain == 0 ? "every hash chain is whole" : "A HASH CHAIN IS BROKEN, see " + ground.log());
        return findings.nothingIsWrong() && chain == 0 ? 0 : 1;
    }

    private static Contestant started(Ground ground) throws Exception {
        return Contestant.started("Baton", ground::baton, Rehearsal.hello(ground.commander()));
    }

    private List<String> acknowledged() {
        return answers.stream()
                .filter(answer -> answer.isGood() && answer.body().contains("\"clear\""))
                .map(answer -> answer.press().name())
                .toList();
    }

    private String name() {
        return String.format(Locale.ROOT, "press-%06d", number.incrementAndGet());
    }

    private void say(String words, Object... values) {
        var out = spec.commandLine().getOut();
        out.printf(words + "%n", values);
        out.flush();
    }
}
