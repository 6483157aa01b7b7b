package dev.baton.server.configuration;

import static dev.baton.server.configuration.Variable.GRAPH_APP_ID;
import static dev.baton.server.configuration.Variable.GRAPH_APP_SECRET;
import static dev.baton.server.configuration.Variable.GRAPH_APP_TENANT;
import static dev.baton.server.configuration.Variable.GRAPH_LOGIN_URL;
import static dev.baton.server.configuration.Variable.GRAPH_URL;

import dev.baton.connectors.graph.GraphAccess;
import dev.baton.connectors.graph.GraphAccess.Application;
import dev.baton.connectors.http.BoundedHttp.Limits;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads as which application this server calls Microsoft Graph: all of it, or none. */
final class GraphVariables {

    private static final List<Variable> NEEDED = List.of(GRAPH_APP_ID, GRAPH_APP_TENANT, GRAPH_APP_SECRET);
    private static final Limits PATIENT = new Limits(Duration.ofSeconds(5), Duration.ofMinutes(1), 4 * 1024 * 1024);

    private final Variables variables;

    GraphVariables(Variables variables) {
        this.variables = variables;
    }

    Optional<GraphAccess> read() {
        List<Variable> missing =
                NEEDED.stream().filter(variable -> !variables.has(variable)).toList();
        Stream.concat(NEEDED.stream(), Stream.of(GRAPH_URL, GRAPH_LOGIN_URL))
                .filter(variable -> !missing.isEmpty() && variables.has(variable))
                .findFirst()
                .ifPresent(variable -> variables.problem(
                        variable, "is set without " + missing.get(0) + "; set that too, or unset this one."));
        return missing.isEmpty()
                ? Optional.of(new GraphAccess(
                        variables.read(GRAPH_URL, Addresses::api, URI.create("https://graph.microsoft.com/")),
                        variables.read(
                                GRAPH_LOGIN_URL, Addresses::api, URI.create("https://login.microsoftonline.com/")),
                        new Application(
                                variables.read(GRAPH_APP_TENANT, GraphVariables::id, ""),
                                variables.read(GRAPH_APP_ID, GraphVariables::id, ""),
                                variables.secret(GRAPH_APP_SECRET).reveal()),
                        PATIENT))
                : Optional.empty();
    }

    private static String id(String words) {
        if (!words.matches("[A-Za-z0-9.-]{1,100}")) {
            throw new IllegalArgumentException("is no id as Microsoft Entra shows it.");
        }
        return words;
    }
}
