package dev.baton.connectors.graph;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.http.BoundedHttp;
import dev.baton.connectors.http.Counterpart;
import dev.baton.connectors.http.Exchange.Answered;
import dev.baton.connectors.http.Unanswered;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Calls Microsoft Graph for one purpose, under the name that people know; neither token nor answer is ever logged. */
public final class Graph {

    private static final int SAID = 300;
    private static final int MOST_PAGES = 20;

    private final GraphAccess access;
    private final GraphToken token;
    private final Counterpart graph;

    public Graph(String name, GraphAccess access, InstantSource clock) {
        this.access = access;
        this.token = new GraphToken(access, clock);
        this.graph = new Counterpart(name, new BoundedHttp(access.limits()));
    }

    /** What it answered: a status that is no failure of every call, and a body. */
    public record Said(int status, JsonNode body) {

        /** Whether it did what was asked. */
        public boolean isDone() {
            return status / 100 == 2;
        }

        /** What it says went wrong, on one line and not too long. */
        public String error() {
            String words = body.path("error").path("message").asText("");
            String plain = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
            return plain.length() > SAID ? plain.substring(0, SAID) + "…" : plain;
        }
    }

    /** A name or an id as one segment of a path, whatever is in it. */
    public static String segment(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Asks for what is at a path behind the address; it starts with the version. */
    public Said get(String path) {
        return said(request(path).GET());
    }

    /** Every element of the list at a path, page by page; where the next page is, only Microsoft Graph itself may say. */
    public List<JsonNode> list(String path) {
        List<JsonNode> all = new ArrayList<>();
        String next = path;
        for (int page = 0; page < MOST_PAGES; page++) {
            JsonNode body = done(get(next));
            if (!body.path("value").isArray()) {
                throw notUnderstood();
            }
            body.path("value").forEach(all::add);
            next = body.path("@odata.nextLink").asText("");
            if (next.isEmpty()) {
                return all;
            }
            if (!next.startsWith(access.address().toString())) {
                throw notUnderstood();
            }
        }
        throw rejected("lists more than Baton reads.");
    }

    /** Posts JSON to a path. */
    public Said post(String path, JsonNode body) {
        return said(request(path)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Puts words of this media type to a path. */
    public Said put(String path, String mediaType, String words) {
        return said(request(path)
                .header("Content-Type", mediaType + "; charset=utf-8")
                .PUT(BodyPublishers.ofString(words)));
    }

    /** Deletes what is at a path. */
    public Said delete(String path) {
        return said(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(access.address().resolve(path))
                .header("User-Agent", "Baton")
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.get());
    }

    private Said said(HttpRequest.Builder request) {
        try {
            Answered answered = graph.send(request.build());
            return new Said(answered.status(), GraphJson.read(answered.body()));
        } catch (Unanswered failed) {
            token.forget();
            throw failed;
        }
    }

    /** It did not do it, and will not; the words go after its name. */
    public Unanswered rejected(String does) {
        return graph.rejected(does);
    }

    /** It did not do it now; the words go after its name. */
    public Unanswered unavailable(Duration retryAfter, String does) {
        return graph.unavailable(retryAfter, does);
    }

    /** What was answered to something that it did. */
    public JsonNode done(Said said) {
        if (!said.isDone()) {
            throw refused(said);
        }
        return said.body();
    }

    /** What must be in an answer, as words. */
    public String text(JsonNode answer, String field) {
        String words = answer.path(field).asText("");
        if (words.isEmpty()) {
            throw notUnderstood();
        }
        return words;
    }

    /** What was answered is something else. */
    public Unanswered notUnderstood() {
        return graph.rejected("answered something that is not as its interface has it.");
    }

    /** It did not do it, and says why. */
    public Unanswered refused(Said said) {
        return graph.rejected(
                "did not do it (status " + said.status() + ")" + (said.error().isEmpty() ? "." : ": " + said.error()));
    }
}
