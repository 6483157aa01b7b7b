package dev.baton.connectors.jira.settings;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** The two products that are called Jira. */
public enum JiraFlavour {
    /** Run by Atlassian: REST version 3, e-mail address and API token. */
    CLOUD,
    /** Run by its owner: REST version 2, personal access token. */
    DATA_CENTER;

    private static final Set<String> ATLASSIAN =
            Set.of("atlassian.net", "jira.com", "atlassian.com", "atlassian-us-gov-mod.net", "atlassian-us-gov.net");

    /** The flavour that an address tells: Atlassian's own domains are Cloud. */
    public static JiraFlavour of(URI site) {
        String host = String.valueOf(site.getHost()).toLowerCase(Locale.ROOT);
        return ATLASSIAN.stream().anyMatch(domain -> host.endsWith("." + domain)) ? CLOUD : DATA_CENTER;
    }
}
