package dev.baton.slack.fake;

import com.google.gson.JsonObject;

/** Sends requests as Slack does in Socket Mode. */
public final class SocketRoad implements Road {

    private final FakeSocket socket;

    /** Sends over this socket. */
    public SocketRoad(FakeSocket socket) {
        this.socket = socket;
    }

    @Override
    public JsonObject command(JsonObject fields) {
        return payload(socket.send("slash_commands", fields));
    }

    @Override
    public JsonObject interaction(JsonObject payload) {
        return payload(socket.send("interactive", payload));
    }

    @Override
    public void event(JsonObject payload) {
        payload(socket.send("events_api", payload));
    }

    private static JsonObject payload(JsonObject acknowledgement) {
        return acknowledgement.get("payload") instanceof JsonObject payload ? payload : new JsonObject();
    }
}
