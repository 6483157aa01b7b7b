package dev.baton.teams;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one Teams bot needs to know: its application id and how it proves to be that application, the tenants whose people
 * may speak to it, its cloud, and where its cards are read.
 */
public record TeamsSettings(
        String appId, TeamsCredential credential, Set<String> tenants, TeamsCloud cloud, TeamsClient client) {

    public TeamsSettings {
        tenants = tenants.stream()
                .map(String::strip)
                .filter(tenant -> !tenant.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        if (tenants.isEmpty()) {
            throw new IllegalArgumentException("tenants: none (expected: at least one, as nobody else is let in)");
        }
    }

    /** A bot whose cards are read in Teams itself. */
    public TeamsSettings(String appId, TeamsCredential credential, Set<String> tenants, TeamsCloud cloud) {
        this(appId, credential, tenants, cloud, TeamsClient.TEAMS);
    }

    /** Whether people of this tenant may speak to the bot. */
    public boolean serves(String tenant) {
        return tenants.contains(tenant);
    }

    /** Never shows a secret. */
    @Override
    public String toString() {
        return "TeamsSettings[" + appId + ", tenants=" + tenants + "]";
    }
}
