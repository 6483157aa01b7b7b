package dev.baton.server.configuration;

import static dev.baton.server.configuration.Variable.TEAMS_APP_CERTIFICATE;
import static dev.baton.server.configuration.Variable.TEAMS_APP_ID;
import static dev.baton.server.configuration.Variable.TEAMS_APP_SECRET;
import static dev.baton.server.configuration.Variable.TEAMS_APP_TENANT;
import static dev.baton.server.configuration.Variable.TEAMS_CLOUD;
import static dev.baton.server.configuration.Variable.TEAMS_LOGIN_URL;
import static dev.baton.server.configuration.Variable.TEAMS_METADATA_URL;
import static dev.baton.server.configuration.Variable.TEAMS_SERVICE_URL;
import static dev.baton.server.configuration.Variable.TEAMS_TENANTS;

import dev.baton.server.configuration.reading.Nearest;
import dev.baton.teams.TeamsCloud;
import dev.baton.teams.TeamsCredential;
import dev.baton.teams.TeamsSettings;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads how to reach Teams: nothing set is no Teams, and half of what is needed is a problem. */
final class TeamsVariables {

    private static final Map<String, TeamsCloud> CLOUDS =
            Map.of("public", TeamsCloud.PUBLIC, "us-government", TeamsCloud.US_GOVERNMENT);
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Variables variables;

    TeamsVariables(Variables variables) {
        this.variables = variables;
    }

    Optional<TeamsSettings> read() {
        if (!variables.has(TEAMS_APP_ID)) {
            Stream.of(TEAMS_APP_SECRET, TEAMS_APP_CERTIFICATE, TEAMS_APP_TENANT, TEAMS_TENANTS)
                    .filter(variables::has)
                    .forEach(variable -> variables.problem(
                            variable, "is set without TEAMS_APP_ID; set that too, or unset this one."));
            return Optional.empty();
        }
        String app = variables.read(TEAMS_APP_ID, TeamsVariables::id, "");
        Optional<String> home = Optional.of(variables.read(TEAMS_APP_TENANT, TeamsVariables::id, ""))
                .filter(tenant -> !tenant.isEmpty());
        refuseHalf();
        return home.map(tenant -> new TeamsSettings(app, credential(tenant), tenants(tenant), cloud()));
    }

    private void refuseHalf() {
        if (!variables.has(TEAMS_APP_TENANT)) {
            variables.problem(
                    TEAMS_APP_ID, "is set alone; set TEAMS_APP_TENANT to the tenant where the app is registered.");
        }
        if (variables.has(TEAMS_APP_SECRET) == variables.has(TEAMS_APP_CERTIFICATE)) {
            variables.problem(TEAMS_APP_ID, "needs one proof: set either TEAMS_APP_SECRET or TEAMS_APP_CERTIFICATE.");
        }
    }

    private TeamsCredential credential(String tenant) {
        TeamsCredential secret = new TeamsCredential.Secret(
                tenant, variables.secret(TEAMS_APP_SECRET).reveal());
        return variables.read(TEAMS_APP_CERTIFICATE, file -> PemFile.read(file, tenant), secret);
    }

    private Set<String> tenants(String home) {
        Set<String> listed = variables.read(TEAMS_TENANTS, TeamsVariables::ids, Set.of(home));
        return listed.isEmpty() ? Set.of(home) : listed;
    }

    private static Set<String> ids(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(TeamsVariables::id)
                .collect(Collectors.toSet());
    }

    private TeamsCloud cloud() {
        TeamsCloud cloud = variables.read(TEAMS_CLOUD, TeamsVariables::cloud, TeamsCloud.PUBLIC);
        return new TeamsCloud(
                variables.read(TEAMS_LOGIN_URL, Addresses::api, cloud.authority()),
                cloud.scope(),
                cloud.issuer(),
                variables.read(TEAMS_METADATA_URL, Addresses::endpoint, cloud.metadata()),
                variables.read(TEAMS_SERVICE_URL, Addresses::api, cloud.service()),
                cloud.hosts());
    }

    private static String id(String words) {
        if (!words.matches(ID)) {
            throw new IllegalArgumentException(
                    "'" + words + "' is no id; write one such as 11111111-2222-3333-4444-555555555555.");
        }
        return words;
    }

    private static TeamsCloud cloud(String words) {
        return Optional.ofNullable(CLOUDS.get(words))
                .orElseThrow(() -> new IllegalArgumentException("'" + words
                        + "' is no cloud of Teams; write public or us-government."
                        + Nearest.suggestion(words, CLOUDS.keySet())));
    }
}
