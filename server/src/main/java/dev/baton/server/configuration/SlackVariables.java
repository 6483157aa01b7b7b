package dev.baton.server.configuration;

import static dev.baton.server.configuration.Variable.SLACK_API_URL;
import static dev.baton.server.configuration.Variable.SLACK_APP_TOKEN;
import static dev.baton.server.configuration.Variable.SLACK_BOT_TOKEN;
import static dev.baton.server.configuration.Variable.SLACK_SIGNING_SECRET;

import java.net.URI;
import java.util.Arrays;
import java.util.List;

/** Reads how to reach Slack: nothing set is no Slack, and half of what is needed is a problem. */
final class SlackVariables {

    private static final URI SLACK = URI.create("https://slack.com/api/");

    private final Variables variables;

    SlackVariables(Variables variables) {
        this.variables = variables;
    }

    SlackAccess read() {
        URI api = variables.read(SLACK_API_URL, Addresses::api, SLACK);
        if (!variables.has(SLACK_BOT_TOKEN)) {
            missesBotToken(SLACK_SIGNING_SECRET);
            missesBotToken(SLACK_APP_TOKEN);
            return new SlackAccess.None();
        }
        refuseOtherToken(SLACK_BOT_TOKEN, "xapp-", "xoxb-");
        refuseOtherToken(SLACK_BOT_TOKEN, "xoxp-", "xoxb-");
        refuseOtherToken(SLACK_APP_TOKEN, "xox", "xapp-");
        return access(api);
    }

    private SlackAccess access(URI api) {
        Secret botToken = variables.secret(SLACK_BOT_TOKEN);
        if (variables.has(SLACK_APP_TOKEN)) {
            return new SlackAccess.SocketMode(botToken, variables.secret(SLACK_APP_TOKEN), api);
        }
        List<Secret> signing = Arrays.stream(
                        variables.text(SLACK_SIGNING_SECRET).orElse("").split(","))
                .map(String::strip)
                .filter(secret -> !secret.isEmpty())
                .map(Secret::of)
                .toList();
        if (signing.isEmpty()) {
            variables.problem(
                    SLACK_BOT_TOKEN, "is set alone; set SLACK_SIGNING_SECRET too, or SLACK_APP_TOKEN for Socket Mode.");
        }
        return new SlackAccess.Http(botToken, signing, api);
    }

    private void missesBotToken(Variable variable) {
        if (variables.has(variable)) {
            variables.problem(variable, "is set without SLACK_BOT_TOKEN; set that too, or unset this one.");
        }
    }

    private void refuseOtherToken(Variable variable, String wrong, String right) {
        if (variables.text(variable).filter(token -> token.startsWith(wrong)).isPresent()) {
            variables.problem(variable, "holds another kind of token; it starts with " + right + ".");
        }
    }
}
