package dev.baton.connectors.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.http.BoundedHttp;
import dev.baton.connectors.http.Counterpart;
import dev.baton.connectors.http.Exchange.Answered;
import dev.baton.connectors.http.Unanswered;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Posts single messages to one server. */
final class Wire {

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(2);

    /** What came back: a status that is no failure of every request, and the messages in the body, if it holds any. */
    record Reply(int status, String session, List<JsonNode> messages) {

        boolean isSuccess() {
            return status / 100 == 2;
        }
    }

    private final ServerAccess access;
    private final BoundedHttp http;
    private final Counterpart server;

    Wire(ServerAccess access, BoundedHttp http) {
        this.access = access;
        this.http = http;
        this.server = new Counterpart(access.name(), http);
    }

    /** Posts a message; the answer to a request is whole with the response of its id, though the stream stays open. */
    Reply post(ObjectNode message, Map<String, String> headers) {
        HttpRequest.Builder request = request(headers)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(message.toString()));
        JsonNode id = message.path("id");
        Answered answered = server.send(
                request.build(), text -> Messages.in(text).stream().anyMatch(each -> Messages.answers(each, id)));
        return new Reply(answered.status(), answered.header("Mcp-Session-Id"), Messages.in(answered.body()));
    }

    /** Ends a session; whatever the server thinks of it. */
    void delete(Map<String, String> headers) {
        http.send(request(headers).timeout(LONGEST_GOODBYE).DELETE().build());
    }

    Unanswered rejected(String does) {
        return server.rejected(does);
    }

    Unanswered unavailable(Duration retryAfter, String does) {
        return server.unavailable(retryAfter, does);
    }

    private HttpRequest.Builder request(Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(access.address())
                .header("User-Agent", "Baton")
                .header("Authorization", "Bearer " + access.key());
        headers.forEach(request::header);
        return request;
    }
}
