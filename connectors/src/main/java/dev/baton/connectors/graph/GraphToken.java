package dev.baton.connectors.graph;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.http.BoundedHttp;
import dev.baton.connectors.http.Counterpart;
import dev.baton.connectors.http.Exchange.Answered;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The application's token, got with its secret and kept until shortly before it expires.
 *
 * @see <a href="https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow">Client credentials</a>
 */
final class GraphToken {

    private static final Duration BEFORE_ITS_END = Duration.ofMinutes(2);

    private final GraphAccess access;
    private final InstantSource clock;
    private final Counterpart login;
    private String token = "";
    private Instant goodUntil = Instant.EPOCH;

    GraphToken(GraphAccess access, InstantSource clock) {
        this.access = access;
        this.clock = clock;
        this.login = new Counterpart("Microsoft Entra", new BoundedHttp(access.limits()));
    }

    /** A token that is still good. */
    synchronized String get() {
        if (!clock.instant().isBefore(goodUntil)) {
            renew();
        }
        return token;
    }

    /** It was refused: the next one is a new one. */
    synchronized void forget() {
        goodUntil = Instant.EPOCH;
    }

    private void renew() {
        Map<String, String> form = new TreeMap<>(Map.of(
                "grant_type", "client_credentials",
                "client_id", access.application().id(),
                "client_secret", access.application().secret(),
                "scope", access.address().resolve("/.default").toString()));
        HttpRequest request = HttpRequest.newBuilder(tokens())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        Answered answered = login.send(request);
        JsonNode body = GraphJson.read(answered.body());
        String given = body.path("access_token").asText("");
        if (answered.status() != 200 || given.isEmpty()) {
            String error = body.path("error").asText("").replaceAll("[^a-z_]", "");
            throw login.rejected("gives Baton no token"
                    + (error.isEmpty() ? "" : " (" + error + ")")
                    + "; look at the tenant, the application's id and its secret.");
        }
        token = given;
        goodUntil = clock.instant()
                .plusSeconds(Math.max(0, body.path("expires_in").asLong(0)))
                .minus(BEFORE_ITS_END);
    }

    private URI tokens() {
        return access.login().resolve(access.application().tenant() + "/oauth2/v2.0/token");
    }
}
