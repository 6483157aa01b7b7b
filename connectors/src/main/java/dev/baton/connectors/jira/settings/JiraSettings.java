package dev.baton.connectors.jira.settings;

import java.net.URI;
import java.util.List;

/**
 * One Jira: where people open it, where its interface is, as whom Baton comes, the secrets that sign its webhooks (the old
 * one too while it is being changed), and what is called how.
 */
public record JiraSettings(URI site, URI api, JiraAccess access, List<String> webhookSecrets, JiraPractice practice) {

    public JiraSettings {
        site = withoutSlash(site);
        api = withoutSlash(api);
        webhookSecrets = webhookSecrets.stream()
                .map(String::strip)
                .filter(secret -> !secret.isEmpty())
                .toList();
    }

    /** The same Jira, where things are called so. */
    public JiraSettings with(JiraPractice names) {
        return new JiraSettings(site, api, access, webhookSecrets, names);
    }

    /** Where people open a ticket. */
    public String link(String key) {
        return site + "/browse/" + key;
    }

    /** Never shows a secret. */
    @Override
    public String toString() {
        return "JiraSettings[" + site + (api.equals(site) ? "" : " by " + api) + ", " + access + "]";
    }

    private static URI withoutSlash(URI address) {
        String words = address.toString();
        return words.endsWith("/") ? URI.create(words.substring(0, words.length() - 1)) : address;
    }
}
