package dev.baton.server.configuration;

import static dev.baton.server.configuration.Variable.AGENTS_PLAYGROUND_URL;
import static dev.baton.server.configuration.Variable.BATON_ANCHORS;
import static dev.baton.server.configuration.Variable.BATON_AUDIT_KEY;
import static dev.baton.server.configuration.Variable.BATON_BASE_URL;
import static dev.baton.server.configuration.Variable.BATON_CONFIG;
import static dev.baton.server.configuration.Variable.BATON_DATA;
import static dev.baton.server.configuration.Variable.BATON_LINK_KEY;
import static dev.baton.server.configuration.Variable.BATON_SBOMS;
import static dev.baton.server.configuration.Variable.DATABASE_URL;
import static dev.baton.server.configuration.Variable.PORT;

import dev.baton.connectors.jira.settings.JiraSettings;
import dev.baton.server.configuration.reading.Findings;
import dev.baton.server.configuration.reading.Values;
import dev.baton.teams.TeamsSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the environment says about this server: where it listens, where it keeps things, and how it reaches others. */
public record Environment(
        int port,
        URI baseUrl,
        Path organisationFile,
        Directories directories,
        Database database,
        Keys keys,
        Systems systems) {

    private static final int SHORTEST_KEY = 32;

    /** Reads all variables; what comes out beside a problem is not to be used. */
    static Environment read(Map<String, String> set, Findings findings) {
        Variables variables = new Variables(set, findings);
        variables.refuseUnknown();
        int port = variables.read(PORT, Values.number(0, 65535), 3000);
        Path data = variables.read(BATON_DATA, Path::of, Path.of("data"));
        Environment environment = new Environment(
                port,
                variables.read(BATON_BASE_URL, Addresses::base, URI.create("http://localhost:" + port)),
                variables.read(BATON_CONFIG, Path::of, Path.of("baton.yaml")),
                new Directories(
                        data,
                        variables.read(BATON_SBOMS, Path::of, Path.of("sboms")),
                        variables.read(BATON_ANCHORS, AnchorFileName::read, "")),
                variables.read(DATABASE_URL, DatabaseAddress::read, new Database.Embedded(data)),
                new Keys(key(variables, BATON_AUDIT_KEY), key(variables, BATON_LINK_KEY)),
                systems(variables));
        environment.warn(variables);
        return environment;
    }

    private static Systems systems(Variables variables) {
        InventoryVariables inventories = new InventoryVariables(variables);
        return new Systems(
                new SlackVariables(variables).read(),
                new TeamsVariables(variables).read().orElse(null),
                variables.read(AGENTS_PLAYGROUND_URL, Addresses::api, URI.create("http://localhost:56150/_connector/")),
                new JiraVariables(variables).read().orElse(null),
                inventories.safeguard().orElse(null),
                inventories.dependencyTrack().orElse(null),
                new Collaboration(
                        new GraphVariables(variables).read().orElse(null),
                        new SmtpVariables(variables).read().orElse(null),
                        new ConfluenceVariables(variables).read().orElse(null)));
    }

    /** Whether no chat is configured, so that the playground is what people get. */
    public boolean isPlayground() {
        return slack() instanceof SlackAccess.None && teams().isEmpty();
    }

    /** How this server reaches Slack. */
    public SlackAccess slack() {
        return systems.slack();
    }

    /** How this server reaches Teams, if it does. */
    public Optional<TeamsSettings> teams() {
        return systems.teams();
    }

    /** How it reaches Jira, if it does. */
    public Optional<JiraSettings> jira() {
        return systems.jira();
    }

    private void warn(Variables variables) {
        if (!isPlayground() && !variables.has(BATON_BASE_URL)) {
            variables.warning(
                    BATON_BASE_URL, "is not set; the links that people get in chat start with " + baseUrl + ".");
        }
        if (database instanceof Database.PostgreSql && !isPlayground() && !variables.has(BATON_ANCHORS)) {
            variables.warning(
                    BATON_ANCHORS, "is not set; nobody will notice events that are cut off the end of the journal.");
        }
        if (database instanceof Database.PostgreSql && !variables.has(BATON_LINK_KEY)) {
            variables.warning(
                    BATON_LINK_KEY, "is not set; with more than one replica, links of one do not open at another.");
        }
    }

    private static Secret key(Variables variables, Variable variable) {
        Secret key = variables.secret(variable);
        if (key.isGiven() && key.reveal().length() < SHORTEST_KEY) {
            variables.problem(variable, "is shorter than 32 characters; make one with: openssl rand -hex 32");
        }
        return key;
    }
}
