package dev.baton.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the built server again and again, by turns with a bare Bolt servlet, and tells how soon it answers. */
@Command(name = "start", description = "Measures the time and the processor time from start to first good answer.")
final class Starts implements Callable<Integer> {

    private static final Duration AT_MOST = Duration.ofSeconds(3);

    @Mixin
    private Server server;

    @Option(names = "--rounds", defaultValue = "5", description = "Starts of each kind. (${DEFAULT-VALUE})")
    private int rounds;

    @Spec
    private CommandSpec spec;

    private final Map<String, List<Beginning>> beginnings = new LinkedHashMap<>();

    @Override
    public Integer call() throws Exception {
        for (int round = 0; round < rounds; round++) {
            try (var ground = Ground.prepared(server)) {
                var hello = Rehearsal.hello(ground.commander());
                pressed("Baton for Slack, first start", ground::baton, hello);
                pressed("Baton for Slack, later start", ground::baton, hello);
                visited("Baton's playground, first start", ground);
                visited("Baton's playground, later start", ground);
                pressed("bare Bolt", ground::bareBolt, hello);
            }
        }
        say("|  | median ms | longest ms | CPU ms, median |");
        say("| --- | --- | --- | --- |");
        beginnings.forEach(this::row);
        var late = beginnings.values().stream()
                .flatMap(List::stream)
                .filter(beginning -> beginning.took().compareTo(AT_MOST) > 0)
                .count();
        say("");
        say("%s  first good answer within 3 s", late == 0 ? "kept  " : "BROKEN");
        return late == 0 ? 0 : 1;
    }

    private void pressed(String what, Contestant.Start start, Press hello) throws IOException {
        try (var contestant = Contestant.started(what, start, hello)) {
            note(what, contestant.beginning());
        }
    }

    private void visited(String what, Ground ground) throws IOException {
        var port = Contestant.freePort();
        var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .build();
        var browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var begun = System.nanoTime();
        try (var child = ground.playground(port)) {
            note(
                    what,
                    Beginning.awaited(
                            child,
                            begun,
                            () -> browser.sendAsync(page, BodyHandlers.discarding())
                                    .handle((answer, failure) -> failure == null && answer.statusCode() == 200)
                                    .join()));
        }
    }

    private void note(String what, Beginning beginning) {
        beginnings.computeIfAbsent(what, first -> new ArrayList<>()).add(beginning);
    }

    private void row(String what, List<Beginning> measured) {
        var took = sorted(measured, Beginning::took);
        var processor = sorted(measured, Beginning::processorTime);
        say(
                "| %s | %d | %d | %d |",
                what,
                took.get(took.size() / 2).toMillis(),
                took.get(took.size() - 1).toMillis(),
                processor.get(processor.size() / 2).toMillis());
    }

    private static List<Duration> sorted(List<Beginning> measured, Function<Beginning, Duration> figure) {
        return measured.stream().map(figure).sorted().toList();
    }

    private void say(String words, Object... values) {
        var out = spec.commandLine().getOut();
        out.printf(words + "%n", values);
        out.flush();
    }
}
