package dev.baton.slack.webapi;

import java.util.List;

/** Every Web API method that we call, with the scopes it needs; nothing else is called. */
public enum SlackMethod {
    AUTH_TEST("auth.test", Sent.FORM),
    CHAT_POST_MESSAGE("chat.postMessage", Sent.JSON, "chat:write"),
    CHAT_POST_EPHEMERAL("chat.postEphemeral", Sent.JSON, "chat:write"),
    CHAT_UPDATE("chat.update", Sent.JSON, "chat:write"),
    CONVERSATIONS_OPEN("conversations.open", Sent.JSON, "im:write"),
    CONVERSATIONS_HISTORY("conversations.history", Sent.FORM, "channels:history", "groups:history", "im:history"),
    CONVERSATIONS_REPLIES("conversations.replies", Sent.FORM, "channels:history", "groups:history", "im:history"),
    USERS_INFO("users.info", Sent.FORM, "users:read", "users:read.email"),
    USERS_LIST("users.list", Sent.FORM, "users:read", "users:read.email"),
    VIEWS_OPEN("views.open", Sent.JSON),
    VIEWS_PUSH("views.push", Sent.JSON),
    VIEWS_PUBLISH("views.publish", Sent.JSON);

    /** How the arguments of a method travel: reading methods know no JSON. */
    enum Sent {
        FORM,
        JSON
    }

    private final String path;
    private final Sent sent;
    private final String scopes;

    SlackMethod(String path, Sent sent, String... scopes) {
        this.path = path;
        this.sent = sent;
        this.scopes = String.join(" ", scopes);
    }

    /** The method's name, which is its path. */
    public String path() {
        return path;
    }

    /** The bot scopes it needs. */
    public List<String> scopes() {
        return scopes.isEmpty() ? List.of() : List.of(scopes.split(" ", -1));
    }

    Sent sent() {
        return sent;
    }
}
