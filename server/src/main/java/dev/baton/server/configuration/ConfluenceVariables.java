package dev.baton.server.configuration;

import static dev.baton.server.configuration.Variable.CONFLUENCE_EMAIL;
import static dev.baton.server.configuration.Variable.CONFLUENCE_TOKEN;
import static dev.baton.server.configuration.Variable.CONFLUENCE_URL;

import dev.baton.connectors.confluence.ConfluenceAccess;
import dev.baton.connectors.http.BoundedHttp.Limits;
import dev.baton.server.configuration.reading.Values;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Reads how to reach Confluence: its site, an account and a token, or nothing at all. */
final class ConfluenceVariables {

    private static final URI NOWHERE = URI.create("https://confluence.invalid/");
    private static final List<Variable> NEEDED = List.of(CONFLUENCE_URL, CONFLUENCE_EMAIL, CONFLUENCE_TOKEN);

    private final Variables variables;

    ConfluenceVariables(Variables variables) {
        this.variables = variables;
    }

    Optional<ConfluenceAccess> read() {
        List<Variable> missing =
                NEEDED.stream().filter(variable -> !variables.has(variable)).toList();
        NEEDED.stream()
                .filter(variable -> !missing.isEmpty() && variables.has(variable))
                .findFirst()
                .ifPresent(variable -> variables.problem(
                        variable, "is set without " + missing.get(0) + "; set that too, or unset this one."));
        return missing.isEmpty()
                ? Optional.of(new ConfluenceAccess(
                        variables.read(CONFLUENCE_URL, Addresses::api, NOWHERE),
                        variables.read(CONFLUENCE_EMAIL, Values::email, ""),
                        variables.secret(CONFLUENCE_TOKEN).reveal(),
                        Limits.USUAL))
                : Optional.empty();
    }
}
