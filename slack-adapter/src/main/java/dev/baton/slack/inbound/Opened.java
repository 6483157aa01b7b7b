package dev.baton.slack.inbound;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** What a view carries back to us as private_metadata: the action of its form, and where it was opened. */
record Opened(String action, String channel, String thread) {

    String metadata() {
        JsonObject json = new JsonObject();
        json.addProperty("action", action);
        json.addProperty("channel", channel);
        json.addProperty("thread", thread);
        return json.toString();
    }

    static Opened read(String metadata) {
        try {
            JsonElement json = metadata.isBlank() ? new JsonObject() : JsonParser.parseString(metadata);
            if (json instanceof JsonObject object) {
                return new Opened(text(object, "action"), text(object, "channel"), text(object, "thread"));
            }
            throw new MalformedRequest("private_metadata");
        } catch (JsonParseException notOurs) {
            throw new MalformedRequest("private_metadata");
        }
    }

    private static String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }
}
