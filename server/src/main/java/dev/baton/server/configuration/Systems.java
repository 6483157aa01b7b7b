package dev.baton.server.configuration;

import dev.baton.connectors.jira.settings.JiraSettings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How this server reaches every system outside; those that it was not told of it does not reach. */
public record Systems(SlackAccess slack, @Nullable JiraSettings jiraSettings) {

    /** How it reaches Jira, if it does. */
    public Optional<JiraSettings> jira() {
        return Optional.ofNullable(jiraSettings);
    }
}
