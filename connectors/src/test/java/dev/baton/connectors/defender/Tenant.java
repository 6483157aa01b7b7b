package dev.baton.connectors.defender;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.connectors.graph.GraphAccess;
import dev.baton.connectors.graph.GraphAccess.Application;
import dev.baton.connectors.http.BoundedHttp.Limits;
import dev.baton.connectors.standin.Asked;
import dev.baton.connectors.standin.StandIn;
import dev.baton.connectors.standin.StandIn.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A tenant with one application: it gives tokens, and runs queries over tables that it knows for whoever has one. */
final class Tenant {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> TABLES =
            Set.of("DeviceInfo", "DeviceFileEvents", "DeviceNetworkEvents", "DeviceEvents");

    final StandIn standIn = new StandIn(this::answer);
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final List<String> queries = new CopyOnWriteArrayList<>();

    GraphAccess access() {
        return access("a-secret", 30);
    }

    GraphAccess access(String secret, int seconds) {
        return new GraphAccess(
                standIn.address(),
                standIn.address(),
                new Application("a-tenant", "an-app", secret),
                new Limits(Duration.ofSeconds(10), Duration.ofSeconds(seconds), 1024 * 1024));
    }

    /** The queries that were run or refused, in the words of their language. */
    List<String> queries() {
        return queries;
    }

    /** How many tokens were given. */
    int tokens() {
        return tokens.size();
    }

    static boolean isQuery(Asked asked) {
        return asked.path().equals("/v1.0/security/runHuntingQuery");
    }

    private Answer answer(Asked asked) {
        if (asked.path().equals("/a-tenant/oauth2/v2.0/token")) {
            return token(asked.body());
        }
        if (!isQuery(asked) || !asked.method().equals("POST")) {
            return new Answer(404, "");
        }
        return tokens.contains(asked.header("authorization").replace("Bearer ", ""))
                ? run(asked.body())
                : new Answer(401, "");
    }

    private Answer token(String form) {
        if (!form.contains("client_id=an-app&client_secret=a-secret&grant_type=client_credentials&scope=http")) {
            return new Answer(400, "{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215\"}");
        }
        tokens.add("token-" + (tokens.size() + 1));
        return new Answer(
                200,
                "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"token-" + tokens.size() + "\"}");
    }

    private Answer run(String body) {
        try {
            JsonNode asked = JSON.readTree(body);
            String query = asked.path("Query").asText();
            queries.add(query);
            String table = query.split("[\\s|]", 2)[0];
            if (!TABLES.contains(table)) {
                return refused("Failed to resolve table expression named '" + table + "'");
            }
            return query.contains("wherre")
                    ? refused("A recognition error occurred.\nToken: wherre\nLine: 1")
                    : new Answer(200, "{\"schema\":[],\"results\":[]}");
        } catch (JsonProcessingException noJson) {
            return refused("Unreadable");
        }
    }

    private static Answer refused(String why) {
        return new Answer(
                400,
                JSON.createObjectNode()
                        .set(
                                "error",
                                JSON.createObjectNode()
                                        .put("code", "BadRequest")
                                        .put("message", why))
                        .toString());
    }
}
