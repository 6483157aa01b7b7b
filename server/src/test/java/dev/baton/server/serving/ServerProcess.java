package dev.baton.server.serving;

import static dev.baton.server.serving.Town.asked;

import dev.baton.server.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The server as a process of its own, which can be killed without warning and started again. What comes before that is
 * done here, by a server that is warm.
 */
final class ServerProcess implements Town.Running {

    private static final int LAST_LINES = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = freePort();
    private final Path log;
    private final Map<String, String> variables = new HashMap<>();

    private Town.@Nullable Running here;
    private @Nullable Process process;

    /** What it prints goes to the end of this file. */
    ServerProcess(Path log) {
        this.log = log;
    }

    /** A server with these variables, still in this process. */
    ServerProcess startHere(Map<String, String> told) {
        variables.putAll(told);
        variables.put("PORT", String.valueOf(port));
        here = Town.here(variables);
        return this;
    }

    /** From now on it runs in a process of its own, with the same data at the same address. */
    void moveOut() {
        Objects.requireNonNull(here).close();
        here = null;
        startAgain();
    }

    /** Starts it again as it was started before, and waits until it answers. */
    void startAgain() {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(variables);
        try {
            process = builder.start();
        } catch (IOException noJava) {
            throw new UncheckedIOException(noJava);
        }
        asked("the server answers").until(this::answers);
    }

    /** SIGKILL: no hook runs, nothing is flushed. */
    void kill() {
        Objects.requireNonNull(process).destroyForcibly().onExit().join();
    }

    /** The end of what it printed. */
    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException none) {
            return none.toString();
        }
    }

    @Override
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public void close() {
        if (here != null) {
            here.close();
        }
        if (process != null) {
            process.destroy();
            process.onExit().join();
        }
    }

    private boolean answers() throws InterruptedException {
        HttpRequest ask = HttpRequest.newBuilder(address().resolve("/healthz")).build();
        try {
            return client.send(ask, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
