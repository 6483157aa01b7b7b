package dev.baton.teams;

import java.net.URI;
import java.util.Objects;
import java.util.Set;

/**
 * The addresses of one Microsoft cloud: who issues tokens to us and for whom, whose tokens we accept and where their keys
 * are, where we speak, and from which hosts Teams may say that it speaks.
 *
 * @see <a href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication">Bot
 *     Connector authentication</a>
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages">the
 *     service URLs of the clouds</a>
 */
public record TeamsCloud(URI authority, String scope, String issuer, URI metadata, URI service, Set<String> hosts) {

    /** The public cloud. */
    public static final TeamsCloud PUBLIC = new TeamsCloud(
            URI.create("https://login.microsoftonline.com/"),
            "https://api.botframework.com/.default",
            "https://api.botframework.com",
            URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration"),
            URI.create("https://smba.trafficmanager.net/teams/"),
            Set.of("smba.trafficmanager.net"));

    /** The cloud of the United States' government. */
    public static final TeamsCloud US_GOVERNMENT = new TeamsCloud(
            URI.create("https://login.microsoftonline.us/"),
            "https://api.botframework.us/.default",
            "https://api.botframework.us",
            URI.create("https://login.botframework.azure.us/v1/.well-known/openidconfiguration"),
            URI.create("https://smba.infra.gov.teams.microsoft.us/teams/"),
            Set.of("smba.infra.gov.teams.microsoft.us"));

    public TeamsCloud {
        hosts = Set.copyOf(hosts);
    }

    /** Whether Teams may speak from this address: over TLS from a host that we know, or from where we speak ourselves. */
    public boolean mayBeServedFrom(URI address) {
        String host = Objects.requireNonNullElse(address.getHost(), "");
        boolean isOfTeams = "https".equalsIgnoreCase(address.getScheme()) && hosts.contains(host);
        return isOfTeams || address.resolve("/").equals(service.resolve("/"));
    }
}
