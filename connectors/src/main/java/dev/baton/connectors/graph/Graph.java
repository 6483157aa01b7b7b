package dev.baton.connectors.graph;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.http.BoundedHttp;
import dev.baton.connectors.http.Counterpart;
import dev.baton.connectors.http.Exchange.Answered;
import dev.baton.connectors.http.Unanswered;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.InstantSource;

/** Calls Microsoft Graph for one purpose, under the name that people know; neither token nor answer is ever logged. */
public final class Graph {

    private static final int SAID = 300;

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

    /** Posts JSON to a path behind the version. */
    public Said post(String path, JsonNode body) {
        HttpRequest request = HttpRequest.newBuilder(access.address().resolve(path))
                .header("User-Agent", "Baton")
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        try {
            Answered answered = graph.send(request);
            return new Said(answered.status(), GraphJson.read(answered.body()));
        } catch (Unanswered failed) {
            token.forget();
            throw failed;
        }
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
