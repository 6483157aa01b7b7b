package dev.baton.connectors.confluence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.baton.connectors.http.BoundedHttp;
import dev.baton.connectors.http.Counterpart;
import dev.baton.connectors.http.Exchange.Answered;
import dev.baton.connectors.http.Unanswered;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Calls one Confluence as one account; neither the token nor what is written or answered is ever logged. */
final class Wiki {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration AT_ONCE = Duration.ofSeconds(10);
    private static final int SAID = 200;

    private final ConfluenceAccess access;
    private final Counterpart confluence;

    Wiki(ConfluenceAccess access) {
        this.access = access;
        this.confluence = new Counterpart("Confluence", new BoundedHttp(access.limits()));
    }

    JsonNode get(String path, Map<String, String> query) {
        return done(send(request(path, query).GET().build()));
    }

    JsonNode post(String path, Map<String, String> query, JsonNode body) {
        return done(send(request(path, query)
                .POST(BodyPublishers.ofString(body.toString()))
                .build()));
    }

    JsonNode put(String path, JsonNode body) {
        return done(send(request(path, Map.of())
                .PUT(BodyPublishers.ofString(body.toString()))
                .build()));
    }

    /** It does not have what was asked for; the words go after its name. */
    Unanswered rejected(String does) {
        return confluence.rejected(does);
    }

    /** What must be in an answer, as words. */
    String text(JsonNode answer, String field) {
        String words = answer.path(field).asText("");
        if (words.isEmpty()) {
            throw rejected("answered something that is not as its interface has it.");
        }
        return words;
    }

    /** A list that must be in an answer. */
    JsonNode list(JsonNode answer) {
        if (!answer.isArray()) {
            throw rejected("answered something that is not as its interface has it.");
        }
        return answer;
    }

    private Answered send(HttpRequest request) {
        return confluence.send(request);
    }

    private HttpRequest.Builder request(String path, Map<String, String> query) {
        String parameters = new TreeMap<>(query)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        String login = access.email() + ":" + access.token();
        return HttpRequest.newBuilder(access.site().resolve(parameters.isEmpty() ? path : path + "?" + parameters))
                .header("User-Agent", "Baton")
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    private JsonNode done(Answered answered) {
        JsonNode body = json(answered.body());
        int status = answered.status();
        if (status == 409) {
            throw confluence.unavailable(AT_ONCE, "has just changed this page; somebody else was faster.");
        }
        if (status / 100 != 2) {
            throw rejected("did not do it (status " + status + ")" + said(body));
        }
        return body;
    }

    private static String said(JsonNode body) {
        String words = body.path("errors")
                .path(0)
                .path("title")
                .asText(body.path("message").asText(""));
        String plain = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return plain.isEmpty() ? "." : ": " + (plain.length() > SAID ? plain.substring(0, SAID) + "…" : plain);
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }
}
