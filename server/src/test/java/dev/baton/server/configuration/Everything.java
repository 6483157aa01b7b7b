package dev.baton.server.configuration;

import dev.baton.connectors.confluence.ConfluenceAccess;
import dev.baton.connectors.dependencytrack.DependencyTrackAccess;
import dev.baton.connectors.graph.GraphAccess;
import dev.baton.connectors.http.BoundedHttp.Limits;
import dev.baton.connectors.jira.settings.JiraAccess;
import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.connectors.jira.settings.JiraPractice;
import dev.baton.connectors.jira.settings.JiraSettings;
import dev.baton.connectors.mail.SmtpAccess;
import dev.baton.connectors.mcp.ServerAccess;
import dev.baton.teams.TeamsCloud;
import dev.baton.teams.TeamsCredential;
import dev.baton.teams.TeamsSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every variable, set; and what that says. */
final class Everything {

    private static final String APP = "11111111-2222-3333-4444-555555555555";
    private static final String HOME = "99999999-2222-3333-4444-555555555555";
    private static final String KEY = "0123456789abcdef0123456789abcdef";

    static final Map<String, String> VARIABLES = Map.ofEntries(
            Map.entry("PORT", "8080"),
            Map.entry("BATON_CONFIG", "/etc/baton.yaml"),
            Map.entry("BATON_DATA", "/var/baton"),
            Map.entry("BATON_SBOMS", "/var/sboms"),
            Map.entry("BATON_BASE_URL", "https://baton.example.org/"),
            Map.entry("BATON_AUDIT_KEY", KEY),
            Map.entry("BATON_ANCHORS", "target/anchors"),
            Map.entry("BATON_LINK_KEY", KEY + "!"),
            Map.entry("DATABASE_URL", "postgresql://ba%3Aton:p%40ss+word@db.example.org:5433/baton?sslmode=require"),
            Map.entry("SLACK_BOT_TOKEN", "xoxb-1\n"),
            Map.entry("SLACK_SIGNING_SECRET", "old, new"),
            Map.entry("SLACK_API_URL", "https://slack-gov.com/api"),
            Map.entry("TEAMS_APP_ID", APP),
            Map.entry("TEAMS_APP_TENANT", HOME),
            Map.entry("TEAMS_APP_SECRET", "t-secret"),
            Map.entry("TEAMS_TENANTS", HOME + ", " + APP),
            Map.entry("TEAMS_CLOUD", "us-government"),
            Map.entry("TEAMS_SERVICE_URL", "https://smba.infra.gcc.teams.microsoft.com/teams"),
            Map.entry("TEAMS_LOGIN_URL", "https://login.example.org"),
            Map.entry("TEAMS_METADATA_URL", "https://keys.example.org/openid"),
            Map.entry("AGENTS_PLAYGROUND_URL", "http://localhost:56151/_connector"),
            Map.entry("JIRA_URL", "https://example.atlassian.net/"),
            Map.entry("JIRA_EMAIL", "Baton@example.org"),
            Map.entry("JIRA_TOKEN", "a-token"),
            Map.entry("JIRA_API_URL", "https://api.atlassian.com/ex/jira/1"),
            Map.entry("JIRA_WEBHOOK_SECRET", "this, that"),
            Map.entry("SAFEGUARD_URL", "https://mcp.safeguard.sh/mcp"),
            Map.entry("SAFEGUARD_KEY", "s-key"),
            Map.entry("DEPENDENCY_TRACK_URL", "https://track.example.org"),
            Map.entry("DEPENDENCY_TRACK_KEY", "t-key"),
            Map.entry("GRAPH_APP_ID", APP),
            Map.entry("GRAPH_APP_TENANT", HOME),
            Map.entry("GRAPH_APP_SECRET", "g-secret"),
            Map.entry("GRAPH_URL", "https://graph.microsoft.us"),
            Map.entry("GRAPH_LOGIN_URL", "https://login.microsoftonline.us"),
            Map.entry("SMTP_HOST", "mail.example.org"),
            Map.entry("SMTP_PORT", "2465"),
            Map.entry("SMTP_ENCRYPTION", "tls"),
            Map.entry("SMTP_USER", "baton"),
            Map.entry("SMTP_PASSWORD", "m-secret"),
            Map.entry("SMTP_FROM", "baton@example.org"),
            Map.entry("CONFLUENCE_URL", "https://example.atlassian.net"),
            Map.entry("CONFLUENCE_EMAIL", "baton@example.org"),
            Map.entry("CONFLUENCE_TOKEN", "c-token"));

    private Everything() {}

    /** What they say. */
    static Environment environment() {
        return new Environment(
                8080,
                URI.create("https://baton.example.org"),
                Path.of("/etc/baton.yaml"),
                new Directories(Path.of("/var/baton"), Path.of("/var/sboms"), "target/anchors"),
                new Database.PostgreSql(
                        "jdbc:postgresql://db.example.org:5433/baton?sslmode=require",
                        "ba:ton",
                        Secret.of("p@ss+word")),
                new Keys(Secret.of(KEY), Secret.of(KEY + "!")),
                new Systems(
                        slack(),
                        teams(),
                        URI.create("http://localhost:56151/_connector/"),
                        jira(),
                        safeguard(),
                        dependencyTrack(),
                        new Collaboration(graph(), smtp(), confluence())));
    }

    private static SlackAccess slack() {
        return new SlackAccess.Http(
                Secret.of("xoxb-1"),
                List.of(Secret.of("old"), Secret.of("new")),
                URI.create("https://slack-gov.com/api/"));
    }

    private static TeamsSettings teams() {
        return new TeamsSettings(
                APP,
                new TeamsCredential.Secret(HOME, "t-secret"),
                Set.of(HOME, APP),
                new TeamsCloud(
                        URI.create("https://login.example.org/"),
                        TeamsCloud.US_GOVERNMENT.scope(),
                        TeamsCloud.US_GOVERNMENT.issuer(),
                        URI.create("https://keys.example.org/openid"),
                        URI.create("https://smba.infra.gcc.teams.microsoft.com/teams/"),
                        TeamsCloud.US_GOVERNMENT.hosts()));
    }

    private static JiraSettings jira() {
        return new JiraSettings(
                URI.create("https://example.atlassian.net"),
                URI.create("https://api.atlassian.com/ex/jira/1"),
                new JiraAccess(JiraFlavour.CLOUD, "baton@example.org", "a-token"),
                List.of("this", "that"),
                JiraPractice.USUAL);
    }

    private static ServerAccess safeguard() {
        return new ServerAccess(
                "Safeguard", URI.create("https://mcp.safeguard.sh/mcp"), "s-key", answersUpTo(32 * 1024 * 1024));
    }

    private static DependencyTrackAccess dependencyTrack() {
        return new DependencyTrackAccess(
                URI.create("https://track.example.org/"), "t-key", answersUpTo(32 * 1024 * 1024));
    }

    private static GraphAccess graph() {
        return new GraphAccess(
                URI.create("https://graph.microsoft.us/"),
                URI.create("https://login.microsoftonline.us/"),
                new GraphAccess.Application(HOME, APP, "g-secret"),
                answersUpTo(4 * 1024 * 1024));
    }

    private static SmtpAccess smtp() {
        return new SmtpAccess(
                new SmtpAccess.Relay("mail.example.org", 2465, SmtpAccess.Encryption.TLS),
                new SmtpAccess.Login("baton", "m-secret"),
                "baton@example.org",
                Duration.ofSeconds(20));
    }

    private static ConfluenceAccess confluence() {
        return new ConfluenceAccess(
                URI.create("https://example.atlassian.net/"), "baton@example.org", "c-token", Limits.USUAL);
    }

    private static Limits answersUpTo(int bytes) {
        return new Limits(Duration.ofSeconds(5), Duration.ofMinutes(1), bytes);
    }
}
