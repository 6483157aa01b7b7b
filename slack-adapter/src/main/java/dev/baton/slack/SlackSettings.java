package dev.baton.slack;

import java.net.URI;
import java.util.List;

/**
 * What one Slack app needs to know: its bot token, the secrets that sign its requests (the old one too while it is
 * being changed), its app-level token where it uses Socket Mode, and where the Web API is.
 */
public record SlackSettings(String botToken, List<String> signingSecrets, String appToken, URI api) {

    /** Where the Web API is unless told otherwise. */
    public static final URI SLACK = URI.create("https://slack.com/api/");

    public SlackSettings {
        signingSecrets = signingSecrets.stream()
                .map(String::strip)
                .filter(secret -> !secret.isEmpty())
                .toList();
        if (!api.toString().endsWith("/")) {
            api = URI.create(api + "/");
        }
    }

    /** Whether requests come over a socket that we open, not by HTTP. */
    public boolean isSocketMode() {
        return !appToken.isBlank();
    }

    /** Never shows a token or a secret. */
    @Override
    public String toString() {
        return "SlackSettings[" + (isSocketMode() ? "Socket Mode" : "HTTP") + ", api=" + api + "]";
    }
}
