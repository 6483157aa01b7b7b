package dev.baton.server.configuration;

import java.util.Arrays;
import java.util.List;

/** Every environment variable that Baton reads: what stands when it is not set, and what it means. */
public enum Variable {
    PORT("3000", "The port on which the server listens."),
    BATON_CONFIG(
            "./baton.yaml", "The organisation's file. The playground works without one, on the example organisation."),
    BATON_DATA("./data", "The directory of the embedded database and of what Baton makes for itself."),
    BATON_SBOMS("./sboms", "The directory of CycloneDX files that says which project contains which component."),
    BATON_BASE_URL(
            "http://localhost:PORT",
            "Where people reach this server; links to documents start with it. Where it does not lead here, the server says so after its start (A9-26)."),
    BATON_AUDIT_KEY("none", "Keys the hash chain of the event journal; at least 32 characters, never changed."),
    BATON_ANCHORS(
            "beside the embedded database; with DATABASE_URL none",
            "A file in which every event is anchored after its commit, so that `verify` finds one that was cut off; best on another disk."),
    BATON_LINK_KEY(
            "made once, in BATON_DATA",
            "Signs the links to documents; at least 32 characters, the same on all replicas."),
    DATABASE_URL("embedded, in BATON_DATA", "A PostgreSQL database: `postgresql://user:password@host:5432/name`."),
    SLACK_BOT_TOKEN("none: the playground", "The bot token of the Slack app, `xoxb-…`."),
    SLACK_SIGNING_SECRET(
            "none",
            "The signing secret of the Slack app, for HTTP; several, with commas between, while you rotate it."),
    SLACK_APP_TOKEN("none", "The app-level token of the Slack app, `xapp-…`; with it Baton uses Socket Mode."),
    SLACK_API_URL("https://slack.com/api/", "Slack's Web API; another one for GovSlack."),
    TEAMS_APP_ID("none: no Teams", "The application (client) id of the bot in Microsoft Entra."),
    TEAMS_APP_TENANT("none", "The id of the tenant where the bot is registered."),
    TEAMS_APP_SECRET("none", "A client secret of the bot."),
    TEAMS_APP_CERTIFICATE(
            "none", "Instead of a secret: a PEM file that holds the private key of the bot and its certificate."),
    TEAMS_TENANTS("TEAMS_APP_TENANT", "The ids of the tenants whose people may speak to the bot, with commas between."),
    TEAMS_CLOUD("public", "The Microsoft cloud: `public` or `us-government`."),
    TEAMS_SERVICE_URL("of the cloud", "Where Teams hears the bot, if that is another address."),
    TEAMS_LOGIN_URL("of the cloud", "Where Microsoft gives the bot its tokens, if that is another address."),
    TEAMS_METADATA_URL("of the cloud", "What names the keys that sign what Teams sends, if that is another address."),
    AGENTS_PLAYGROUND_URL(
            "http://localhost:56150/_connector",
            "Where Microsoft's Agents Playground hears the playground's bot, if it is started on another port."),
    JIRA_URL("none: no Jira", "Where people open Jira: `https://example.atlassian.net`, or your own Data Center."),
    JIRA_EMAIL(
            "none: Jira Data Center", "In Jira Cloud, the e-mail address of the account as which Baton files tickets."),
    JIRA_TOKEN("none", "That account's API token; for Jira Data Center, its personal access token."),
    JIRA_API_URL("JIRA_URL", "Where Jira's REST interface is, if that is another address."),
    JIRA_WEBHOOK_SECRET(
            "none: Jira is asked once a night",
            "The secret of the webhook in Jira that calls `/webhooks/jira`; several, with commas between, while you rotate it."),
    SAFEGUARD_URL("none: no Safeguard", "Where Safeguard's MCP server is: `https://mcp.safeguard.sh/mcp`."),
    SAFEGUARD_KEY("none", "The key that Safeguard wants, as a bearer token."),
    DEPENDENCY_TRACK_URL("none: no Dependency-Track", "Where Dependency-Track's API server is, version 4 or 5."),
    DEPENDENCY_TRACK_KEY("none", "The API key of a team there that has the permission VIEW_PORTFOLIO."),
    GRAPH_APP_ID(
            "none: no Microsoft Graph",
            "The application (client) id, in Microsoft Entra, as which Baton calls Microsoft Graph; what it must be permitted there, `monitoring.system` and `documents.system` say."),
    GRAPH_APP_TENANT("none", "The id of the tenant where that application is."),
    GRAPH_APP_SECRET("none", "A client secret of that application."),
    GRAPH_URL("https://graph.microsoft.com/", "Where Microsoft Graph is; another address in a national cloud."),
    GRAPH_LOGIN_URL(
            "https://login.microsoftonline.com/",
            "Where Microsoft gives that application its tokens; another address in a national cloud."),
    SMTP_HOST(
            "none: no mail", "The mail server at which Baton hands in invitations, for `briefing.invitations: mail`."),
    SMTP_PORT("587, or 465 with tls", "The port there."),
    SMTP_ENCRYPTION(
            "starttls",
            "How the connection is encrypted: `starttls`, `tls` from the first byte on, or `none` for a server on this machine."),
    SMTP_USER("none", "The user as which Baton hands mail in, where the server wants one."),
    SMTP_PASSWORD("none", "That user's password."),
    SMTP_FROM(
            "none",
            "The mailbox that invites; calendars take later changes from the same one only. What is answered to it is not read."),
    CONFLUENCE_URL(
            "none: no Confluence",
            "The site of your Confluence Cloud, for `documents.system: confluence`: `https://example.atlassian.net`, without `/wiki`."),
    CONFLUENCE_EMAIL(
            "none",
            "The e-mail address of the account as which Baton keeps packages there. It may add pages to the space and restrict them, and browse the users of Jira on the same site, by which readers are found."),
    CONFLUENCE_TOKEN("none", "That account's API token.");

    private final String otherwise;
    private final String meaning;

    Variable(String otherwise, String meaning) {
        this.otherwise = otherwise;
        this.meaning = meaning;
    }

    /** What stands when it is not set. */
    public String otherwise() {
        return otherwise;
    }

    public String meaning() {
        return meaning;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
