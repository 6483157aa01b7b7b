package dev.baton.server.configuration;

import dev.baton.connectors.confluence.ConfluenceAccess;
import dev.baton.connectors.graph.GraphAccess;
import dev.baton.connectors.mail.SmtpAccess;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How this server reaches the systems with which people work together on a handoff, each of which may be missing (A9-32). */
public record Collaboration(
        @Nullable GraphAccess graphAccess,
        @Nullable SmtpAccess smtpAccess,
        @Nullable ConfluenceAccess confluenceAccess) {

    /** None of them. */
    public static final Collaboration NONE = new Collaboration(null, null, null);

    /** How it reaches Microsoft Graph, if it does. */
    public Optional<GraphAccess> graph() {
        return Optional.ofNullable(graphAccess);
    }

    /** How it hands in mail, if it does. */
    public Optional<SmtpAccess> smtp() {
        return Optional.ofNullable(smtpAccess);
    }

    /** How it reaches Confluence, if it does. */
    public Optional<ConfluenceAccess> confluence() {
        return Optional.ofNullable(confluenceAccess);
    }
}
