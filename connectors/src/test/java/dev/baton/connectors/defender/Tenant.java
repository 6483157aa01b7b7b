package dev.baton.connectors.defender;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.connectors.graph.Entra;
import dev.baton.connectors.graph.GraphAccess;
import dev.baton.connectors.standin.Asked;
import dev.baton.connectors.standin.StandIn;
import dev.baton.connectors.standin.StandIn.Answer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A tenant with one application: it gives tokens, and runs queries over tables that it knows for whoever has one. */
final class Tenant {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> TABLES =
            Set.of("DeviceInfo", "DeviceFileEvents", "DeviceNetworkEvents", "DeviceEvents");

    final StandIn standIn = new StandIn(this::answer);
    private final Entra entra = new Entra();
    private final List<String> queries = new CopyOnWriteArrayList<>();

    GraphAccess access() {
        return access(Entra.SECRET, 30);
    }

    GraphAccess access(String secret, int seconds) {
        return Entra.access(standIn.address(), secret, seconds);
    }

    /** The queries that were run or refused, in the words of their language. */
    List<String> queries() {
        return queries;
    }

    /** How many tokens were given. */
    int tokens() {
        return entra.tokens();
    }

    static boolean isQuery(Asked asked) {
        return asked.path().equals("/v1.0/security/runHuntingQuery");
    }

    private Answer answer(Asked asked) {
        if (Entra.isAskedFor(asked)) {
            return entra.token(asked);
        }
        if (!isQuery(asked) || !asked.method().equals("POST")) {
            return new Answer(404, "");
        }
        return entra.knows(asked) ? run(asked.body()) : new Answer(401, "");
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
