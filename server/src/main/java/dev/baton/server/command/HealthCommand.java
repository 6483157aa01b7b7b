package dev.baton.server.command;

import dev.baton.server.configuration.Configuration.Ready;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Asks the server that runs on this machine whether it is ready, for containers that have no other tool. */
@Command(name = "healthcheck", description = "Ask the running server whether it is ready.")
public final class HealthCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public Integer call() throws InterruptedException {
        Optional<Ready> settings = Settings.read();
        if (settings.isEmpty()) {
            return ExitCode.USAGE;
        }
        URI ready =
                URI.create("http://127.0.0.1:" + settings.get().environment().port() + "/readyz");
        try {
            HttpRequest question =
                    HttpRequest.newBuilder(ready).timeout(PATIENCE).build();
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(question, HttpResponse.BodyHandlers.ofString());
            System.out.print(answer.body());
            return answer.statusCode() == 200 ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (IOException nobody) {
            System.err.println("Nobody answers at " + ready);
            return ExitCode.SOFTWARE;
        }
    }
}
