package dev.baton.connectors.jira.standin;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Answers on the wire, good ones and bad ones. */
final class Wire {

    private static final String PAGE = "<!DOCTYPE html><html><title>Log in - Jira</title>";
    private static final int LARGE = 6 * 1024 * 1024;

    private Wire() {}

    static void send(HttpExchange exchange, Answered answer) throws IOException {
        boolean empty = answer.body().isMissingNode();
        send(exchange, answer.status(), empty ? "" : answer.body().toString());
    }

    /** The head of an answer whose body does not come. */
    static void begin(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
    }

    static void fail(HttpExchange exchange, Trouble.Kind kind) throws IOException {
        switch (kind) {
            case RATE_LIMITED -> {
                exchange.getResponseHeaders().set("Retry-After", "7");
                exchange.getResponseHeaders().set("RateLimit-Reason", "jira-burst-based");
                send(exchange, 429, "");
            }
            case MAINTENANCE -> {
                exchange.getResponseHeaders().set("Retry-After", "11");
                send(exchange, 503, PAGE);
            }
            case SERVER_ERROR -> send(exchange, 500, PAGE);
            case MALFORMED -> send(exchange, 200, PAGE);
            case TRUNCATED -> send(exchange, 200, "{\"key\":\"SHOP-1\",\"fields\":{");
            case OVERSIZED -> oversized(exchange);
            case REDIRECTED -> redirect(exchange, 302);
            case MOVED -> redirect(exchange, 301);
            case UNAUTHORISED -> send(exchange, Answered.refused(401, "Client must be authenticated."));
            case STRANGER -> {
                exchange.getResponseHeaders().set("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
                send(exchange, Answered.noSuchIssue());
            }
            case STRANGER_GETS_NOTHING -> {
                exchange.getResponseHeaders().set("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
                send(exchange, 200, "{}");
            }
            case NOT_THERE -> send(exchange, Answered.noSuchIssue());
            case FORBIDDEN ->
                send(exchange, Answered.refused(403, "You do not have permission to do that,\n<b>sorry</b>."));
            case CONFLICT -> send(exchange, Answered.refused(409, "The issue was changed meanwhile."));
            default -> exchange.close();
        }
    }

    private static void redirect(HttpExchange exchange, int status) throws IOException {
        exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/elsewhere");
        send(exchange, status, "");
    }

    private static void oversized(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        byte[] line = "{\"a\":[        ".getBytes(StandardCharsets.UTF_8);
        try (OutputStream body = exchange.getResponseBody()) {
            for (int sent = 0; sent < LARGE; sent += line.length) {
                body.write(line);
            }
        } catch (IOException stopped) {
            exchange.close();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json;charset=UTF-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
