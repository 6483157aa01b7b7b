package dev.baton.connectors.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A system on this machine that answers by a function of what it was asked, or fails in one of the usual ways. */
public final class StandIn implements AutoCloseable {

    /** A status with a body of JSON, and what stands in its header besides. */
    public record Answer(int status, String body, Map<String, String> headers) {

        /** Without more in its header. */
        public Answer(int status, String body) {
            this(status, body, Map.of());
        }
    }

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final Function<Asked, Answer> answers;
    private volatile Fault fault = Fault.NONE;
    private volatile Predicate<Asked> spoiled = any -> true;

    public StandIn(Function<Asked, Answer> answers) {
        this.answers = answers;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where it is, with a slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** From now on this goes wrong with what is asked so. */
    public void spoil(Fault how, Predicate<Asked> which) {
        fault = how;
        spoiled = which;
    }

    /** Everything that was asked so far. */
    public List<Asked> asked() {
        return asked;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Asked now = asked(exchange);
            asked.add(now);
            if (fault == Fault.NONE || !spoiled.test(now)) {
                Answer answer = answers.apply(now);
                answer.headers().forEach(exchange.getResponseHeaders()::add);
                send(exchange, answer.status(), answer.body());
            } else {
                spoiled(exchange, now);
            }
        }
    }

    private static Asked asked(HttpExchange exchange) throws IOException {
        Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().toLowerCase(Locale.ROOT),
                        each -> each.getValue().get(0)));
        return new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private void spoiled(HttpExchange exchange, Asked now) throws IOException {
        switch (fault) {
            case SILENT -> awaitTheEnd();
            case OVERSIZED -> send(exchange, 200, "[\"" + "b".repeat(5_000_000) + "\"]");
            case TRUNCATED -> send(exchange, 200, "{\"results\":[");
            case HTML -> send(exchange, 200, "<!doctype html><title>Sign in</title>");
            case OTHER_SHAPE -> send(exchange, 200, "{\"results\":7}");
            case UNAUTHORISED -> send(exchange, 401, "");
            case FORBIDDEN -> send(exchange, 403, "");
            case BUSY -> {
                exchange.getResponseHeaders().add("Retry-After", "90");
                send(exchange, 429, "");
            }
            case DOWN -> send(exchange, 503, "");
            case MOVED -> {
                exchange.getResponseHeaders().add("Location", "https://elsewhere.example.org/");
                send(exchange, 302, "");
            }
            case BROKEN_OFF -> {
                var unheard = answers.apply(now);
            }
            default -> send(exchange, 200, "");
        }
    }

    private void awaitTheEnd() {
        try {
            closing.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
