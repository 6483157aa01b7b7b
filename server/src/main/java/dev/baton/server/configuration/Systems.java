package dev.baton.server.configuration;

import dev.baton.connectors.dependencytrack.DependencyTrackAccess;
import dev.baton.connectors.jira.settings.JiraSettings;
import dev.baton.connectors.mcp.ServerAccess;
import dev.baton.teams.TeamsSettings;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How this server reaches every system outside; those that it was not told of it does not reach. */
public record Systems(
        SlackAccess slack,
        @Nullable TeamsSettings teamsSettings,
        URI agentsPlayground,
        @Nullable JiraSettings jiraSettings,
        @Nullable ServerAccess safeguardAccess,
        @Nullable DependencyTrackAccess dependencyTrackAccess,
        Collaboration collaboration) {

    /** How it reaches Teams, if it does. */
    public Optional<TeamsSettings> teams() {
        return Optional.ofNullable(teamsSettings);
    }

    /** How it reaches Jira, if it does. */
    public Optional<JiraSettings> jira() {
        return Optional.ofNullable(jiraSettings);
    }

    /** How it reaches Safeguard, if it does. */
    public Optional<ServerAccess> safeguard() {
        return Optional.ofNullable(safeguardAccess);
    }

    /** How it reaches Dependency-Track, if it does. */
    public Optional<DependencyTrackAccess> dependencyTrack() {
        return Optional.ofNullable(dependencyTrackAccess);
    }
}
