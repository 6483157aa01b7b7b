package dev.baton.server.configuration;

import static dev.baton.server.configuration.Variable.DEPENDENCY_TRACK_KEY;
import static dev.baton.server.configuration.Variable.DEPENDENCY_TRACK_URL;
import static dev.baton.server.configuration.Variable.SAFEGUARD_KEY;
import static dev.baton.server.configuration.Variable.SAFEGUARD_URL;

import dev.baton.connectors.dependencytrack.DependencyTrackAccess;
import dev.baton.connectors.http.BoundedHttp.Limits;
import dev.baton.connectors.mcp.ServerAccess;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Reads how to reach the systems that know what is where: each has an address and a key, or is not there at all. */
final class InventoryVariables {

    private static final URI NOWHERE = URI.create("https://inventory.invalid/");
    private static final Limits PATIENT = new Limits(Duration.ofSeconds(5), Duration.ofMinutes(1), 32 * 1024 * 1024);

    private final Variables variables;

    InventoryVariables(Variables variables) {
        this.variables = variables;
    }

    Optional<ServerAccess> safeguard() {
        return has(SAFEGUARD_URL, SAFEGUARD_KEY)
                ? Optional.of(new ServerAccess(
                        "Safeguard",
                        variables.read(SAFEGUARD_URL, Addresses::endpoint, NOWHERE),
                        variables.secret(SAFEGUARD_KEY).reveal(),
                        PATIENT))
                : Optional.empty();
    }

    Optional<DependencyTrackAccess> dependencyTrack() {
        return has(DEPENDENCY_TRACK_URL, DEPENDENCY_TRACK_KEY)
                ? Optional.of(new DependencyTrackAccess(
                        variables.read(DEPENDENCY_TRACK_URL, Addresses::api, NOWHERE),
                        variables.secret(DEPENDENCY_TRACK_KEY).reveal(),
                        PATIENT))
                : Optional.empty();
    }

    private boolean has(Variable address, Variable key) {
        if (variables.has(address) != variables.has(key)) {
            Variable given = variables.has(address) ? address : key;
            Variable missing = given == address ? key : address;
            variables.problem(given, "is set without " + missing + "; set that too, or unset this one.");
        }
        return variables.has(address) && variables.has(key);
    }
}
