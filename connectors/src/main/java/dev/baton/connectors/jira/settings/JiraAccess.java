package dev.baton.connectors.jira.settings;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** As whom Baton comes: an e-mail address and an API token in Cloud; a personal access token alone in Data Center. */
public record JiraAccess(JiraFlavour flavour, String user, String token) {

    /** The value of the header that says who asks; not to be logged. */
    public String authorization() {
        return switch (flavour) {
            case CLOUD ->
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + token).getBytes(StandardCharsets.UTF_8));
            case DATA_CENTER -> "Bearer " + token;
        };
    }

    /** Never shows the token. */
    @Override
    public String toString() {
        return "JiraAccess[" + flavour + (user.isEmpty() ? "" : ", " + user) + "]";
    }
}
