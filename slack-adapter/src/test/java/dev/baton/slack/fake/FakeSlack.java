package dev.baton.slack.fake;

import static dev.baton.slack.fake.Complaints.string;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Slack's Web API on a local port: it keeps the documented rules, remembers everything, and fails when told to. */
public final class FakeSlack implements AutoCloseable {

    /** The bot token that it accepts. */
    public static final String BOT_TOKEN = "xoxb-fake";

    /** The app-level token that it accepts. */
    public static final String APP_TOKEN = "xapp-fake";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Workspace workspace;
    private final Trouble trouble = new Trouble();
    private final Triggers triggers = new Triggers();
    private final Modals modals = new Modals();
    private final Methods methods;
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, String> responseUrls = new ConcurrentHashMap<>();
    private volatile Optional<FakeSocket> socket = Optional.empty();

    private FakeSlack(HttpServer server, Clock clock) {
        this.server = server;
        workspace = new Workspace(clock);
        methods = new Methods(workspace, triggers, modals);
    }

    /** Opens on a free local port. */
    public static FakeSlack open() {
        return open(Clock.systemUTC());
    }

    /** Opens on a free local port; messages get their time stamps from this clock. */
    public static FakeSlack open(Clock clock) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeSlack slack = new FakeSlack(server, clock);
            server.createContext("/api/", slack::api);
            server.createContext("/response/", slack::response);
            server.setExecutor(slack.threads);
            server.start();
            return slack;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** What {@code SLACK_API_URL} should say. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
    }

    /** The people, channels and messages. */
    public Workspace workspace() {
        return workspace;
    }

    /** What should go wrong. */
    public Trouble trouble() {
        return trouble;
    }

    /** All calls so far, with their answers. */
    public List<Call> calls() {
        synchronized (calls) {
            return List.copyOf(calls);
        }
    }

    /** The calls of one method so far. */
    public List<Call> calls(String method) {
        return calls().stream().filter(call -> call.method().equals(method)).toList();
    }

    /** What Slack refused so far, troubles that were asked for aside; a sound app gives it no reason. */
    public List<Call> refused() {
        return calls().stream()
                .filter(call -> !"true".equals(string(call.answer(), "ok")))
                .filter(call -> Arrays.stream(Trouble.Kind.values())
                        .noneMatch(kind -> kind.name().equals(string(call.answer(), "error"))))
                .toList();
    }

    /** From now on the app may connect a socket. */
    public FakeSocket openSocket() {
        FakeSocket opened = FakeSocket.open();
        socket = Optional.of(opened);
        return opened;
    }

    /** The socket, where one was opened. */
    public Optional<FakeSocket> socket() {
        return socket;
    }

    @Override
    public void close() {
        socket.ifPresent(FakeSocket::close);
        server.stop(0);
        threads.shutdownNow();
    }

    Triggers triggers() {
        return triggers;
    }

    Modals modals() {
        return modals;
    }

    String responseUrl(String user, String channel) {
        String id = "R" + responseUrls.size() + "x" + System.nanoTime();
        responseUrls.put(id, user + " " + channel);
        return url().resolve("/response/" + id).toString();
    }

    private void api(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestURI().getPath().substring("/api/".length());
            JsonObject arguments = arguments(exchange);
            wait(trouble.delay());
            Optional<Trouble.Kind> kind = trouble.of(method);
            if (kind.isPresent() && kind.get() != Trouble.Kind.DONE_BUT_DOWN) {
                remember(new Call(
                        method, arguments, FakeAnswer.refused(kind.get().name())));
                fail(exchange, kind.get());
                return;
            }
            JsonObject answer = answer(exchange, method, arguments);
            remember(new Call(method, arguments, answer));
            if (kind.isEmpty()) {
                send(exchange, 200, answer.toString());
            }
        }
    }

    private JsonObject answer(HttpExchange exchange, String method, JsonObject arguments) {
        String token = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("")
                .replace("Bearer ", "");
        if (method.equals("apps.connections.open")) {
            return token.equals(APP_TOKEN) && socket.isPresent()
                    ? socket.get().address()
                    : FakeAnswer.refused("invalid_auth");
        } else if (!token.equals(BOT_TOKEN)) {
            return FakeAnswer.refused(token.isEmpty() ? "not_authed" : "invalid_auth");
        }
        return methods.call(method, arguments);
    }

    private void response(HttpExchange exchange) throws IOException {
        try (exchange) {
            String id = exchange.getRequestURI().getPath().substring("/response/".length());
            JsonObject message = arguments(exchange);
            wait(trouble.delay());
            Optional<Trouble.Kind> kind = trouble.of("response_url");
            String known = responseUrls.get(id);
            Optional<JsonObject> wrong = known == null
                    ? Optional.of(FakeAnswer.refused("used_url"))
                    : ChatMethods.wrongWords(message, workspace);
            remember(new Call("response_url", message, wrong.orElseGet(FakeAnswer::ok)));
            if (kind.isPresent()) {
                fail(exchange, kind.get());
            } else if (wrong.isPresent()) {
                send(exchange, 400, string(wrong.get(), "error"));
            } else {
                String[] whom = String.valueOf(known).split(" ", 2);
                workspace.whisper(whom[0], whom[1], message);
                send(exchange, 200, "ok");
            }
        }
    }

    private static void fail(HttpExchange exchange, Trouble.Kind kind) throws IOException {
        switch (kind) {
            case RATE_LIMITED -> {
                exchange.getResponseHeaders().set("Retry-After", "7");
                send(exchange, 429, "{\"ok\":false,\"error\":\"ratelimited\"}");
            }
            case SERVER_ERROR -> send(exchange, 500, "<html>oops</html>");
            case MALFORMED -> send(exchange, 200, "{\"ok\":true,\"ts\":");
            case INVALID_AUTH ->
                send(exchange, 200, FakeAnswer.refused("invalid_auth").toString());
            case REDIRECT -> {
                exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/elsewhere");
                send(exchange, 302, "");
            }
            case DOWN, DONE_BUT_DOWN -> exchange.close();
        }
    }

    private static JsonObject arguments(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        if (type.startsWith("application/json")) {
            return JsonParser.parseString(body).getAsJsonObject();
        }
        JsonObject arguments = new JsonObject();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                arguments.addProperty(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return arguments;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void wait(java.time.Duration delay) {
        long until = System.nanoTime() + delay.toNanos();
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }

    private void remember(Call call) {
        synchronized (calls) {
            calls.add(call);
        }
    }

    /** One call of a method, its arguments and its answer. */
    public record Call(String method, JsonObject arguments, JsonObject answer) {}
}
