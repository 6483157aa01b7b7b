package dev.baton.slack.fake;

import com.google.gson.JsonObject;

/** How what people do reaches the app: by signed HTTP, or over the socket. */
public interface Road {

    /** Sends a slash command's fields; what the acknowledgement shows at once, empty where nothing. */
    JsonObject command(JsonObject fields);

    /** Sends an interaction; what the acknowledgement says, empty where nothing. */
    JsonObject interaction(JsonObject payload);

    /** Sends an event. */
    void event(JsonObject payload);
}
