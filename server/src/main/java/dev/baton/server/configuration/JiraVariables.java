package dev.baton.server.configuration;

import static dev.baton.server.configuration.Variable.JIRA_API_URL;
import static dev.baton.server.configuration.Variable.JIRA_EMAIL;
import static dev.baton.server.configuration.Variable.JIRA_TOKEN;
import static dev.baton.server.configuration.Variable.JIRA_URL;
import static dev.baton.server.configuration.Variable.JIRA_WEBHOOK_SECRET;

import dev.baton.connectors.jira.settings.JiraAccess;
import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.connectors.jira.settings.JiraPractice;
import dev.baton.connectors.jira.settings.JiraSettings;
import dev.baton.server.configuration.reading.Values;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads how to reach Jira: nothing set is no Jira, and half of what is needed is a problem. */
final class JiraVariables {

    private static final URI NOWHERE = URI.create("https://jira.invalid");

    private final Variables variables;

    JiraVariables(Variables variables) {
        this.variables = variables;
    }

    Optional<JiraSettings> read() {
        if (!variables.has(JIRA_URL)) {
            Stream.of(JIRA_API_URL, JIRA_EMAIL, JIRA_TOKEN, JIRA_WEBHOOK_SECRET)
                    .filter(variables::has)
                    .forEach(variable ->
                            variables.problem(variable, "is set without JIRA_URL; set that too, or unset this one."));
            return Optional.empty();
        }
        URI site = variables.read(JIRA_URL, Addresses::api, NOWHERE);
        String email = variables.read(JIRA_EMAIL, Values::email, "");
        refuseHalf(site);
        List<String> secrets =
                List.of(variables.text(JIRA_WEBHOOK_SECRET).orElse("").split(","));
        return Optional.of(new JiraSettings(
                site,
                variables.read(JIRA_API_URL, Addresses::api, site),
                access(email, variables.secret(JIRA_TOKEN)),
                secrets,
                JiraPractice.USUAL));
    }

    private static JiraAccess access(String email, Secret token) {
        JiraFlavour flavour = email.isEmpty() ? JiraFlavour.DATA_CENTER : JiraFlavour.CLOUD;
        return new JiraAccess(flavour, email, token.reveal());
    }

    private void refuseHalf(URI site) {
        if (!variables.has(JIRA_TOKEN)) {
            variables.problem(
                    JIRA_URL, "is set alone; set JIRA_TOKEN too, and for Jira Cloud JIRA_EMAIL, or unset this one.");
        }
        if (JiraFlavour.of(site) == JiraFlavour.CLOUD && !variables.has(JIRA_EMAIL)) {
            variables.problem(
                    JIRA_URL, "is a Jira Cloud, whose tokens are good only with their account; set JIRA_EMAIL to it.");
        }
        if (!variables.has(JIRA_WEBHOOK_SECRET)) {
            variables.warning(
                    JIRA_WEBHOOK_SECRET, "is not set; what changes in Jira is noticed once a night, not at once.");
        }
    }
}
