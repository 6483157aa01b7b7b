package dev.baton.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** People who press at a steady rate, whether or not earlier presses were answered. */
final class Crowd {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;

    Crowd(URI server) {
        this.server = server;
    }

    /** Sends so many presses a second, for so long, and waits for all answers. */
    List<Answer> press(Supplier<Press> presses, int aSecond, Duration during) {
        var planned = Math.toIntExact(during.toMillis() * aSecond / 1_000);
        var interval = TimeUnit.SECONDS.toNanos(1) / aSecond;
        var answers = new ArrayList<CompletableFuture<Answer>>(planned);
        var begin = System.nanoTime();
        for (int i = 0; i < planned; i++) {
            var due = begin + i * interval;
            waitFor(due);
            answers.add(press(presses.get(), due));
        }
        return answers.stream().map(CompletableFuture::join).toList();
    }

    /** Sends all of these at one moment. */
    List<CompletableFuture<Answer>> pressAtOnce(List<? extends Press> presses) {
        var now = System.nanoTime();
        return presses.stream().map(press -> press(press, now)).toList();
    }

    private static void waitFor(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** Sends one press now. */
    CompletableFuture<Answer> press(Press press) {
        return press(press, System.nanoTime());
    }

    private CompletableFuture<Answer> press(Press press, long due) {
        return http.sendAsync(press.to(server, Instant.now()), BodyHandlers.ofString())
                .handle((response, failure) -> {
                    var after = Duration.ofNanos(System.nanoTime() - due);
                    return failure == null
                            ? new Answer(press, response.statusCode(), response.body(), after)
                            : new Answer(press, 0, String.valueOf(failure.getMessage()), after);
                });
    }
}
