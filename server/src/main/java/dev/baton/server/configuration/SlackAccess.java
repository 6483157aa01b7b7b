package dev.baton.server.configuration;

import java.net.URI;
import java.util.List;

/** How this server reaches Slack and Slack reaches it. */
public sealed interface SlackAccess {

    /** Not at all. */
    record None() implements SlackAccess {}

    /** Slack sends signed requests; while a signing secret is rotated, either of several is good. */
    record Http(Secret botToken, List<Secret> signingSecrets, URI api) implements SlackAccess {
        public Http {
            signingSecrets = List.copyOf(signingSecrets);
        }
    }

    /** The server opens a web socket to Slack. */
    record SocketMode(Secret botToken, Secret appToken, URI api) implements SlackAccess {}
}
