package dev.baton.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with a message or a view, in Slack's way of saying it. */
final class Complaints {

    private final List<String> messages = new ArrayList<>();

    void add(String what, String pointer) {
        messages.add("[ERROR] " + what + " [json-pointer:" + pointer + "]");
    }

    void unless(boolean fine, String what, String pointer) {
        if (!fine) {
            add(what, pointer);
        }
    }

    List<String> messages() {
        return List.copyOf(messages);
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    /** A required text of a length between one and the limit. */
    void text(JsonObject holder, String name, int limit, String pointer) {
        String value = string(holder, name);
        unless(!value.isEmpty(), "missing required field: " + name, pointer);
        optional(holder, name, limit, pointer);
    }

    /** A text that, where it is there, is not longer than the limit. */
    void optional(JsonObject holder, String name, int limit, String pointer) {
        unless(
                string(holder, name).length() <= limit,
                "must be less than " + (limit + 1) + " characters",
                pointer + "/" + name);
    }

    /** A required plain_text object. */
    void plainText(JsonObject holder, String name, int limit, String pointer) {
        if (holder.get(name) instanceof JsonObject text) {
            unless("plain_text".equals(string(text, "type")), "must be plain_text", pointer + "/" + name);
            text(text, "text", limit, pointer + "/" + name);
        } else {
            add("missing required field: " + name, pointer);
        }
    }

    /** The elements of a required array of so many. */
    List<JsonObject> array(JsonObject holder, String name, int most, String pointer) {
        if (!(holder.get(name) instanceof JsonArray array)) {
            add("missing required field: " + name, pointer);
            return List.of();
        }
        unless(!array.isEmpty(), "no fewer than 1 items allowed", pointer + "/" + name);
        unless(array.size() <= most, "no more than " + most + " items allowed", pointer + "/" + name);
        List<JsonObject> objects = new ArrayList<>();
        for (JsonElement element : array) {
            if (element instanceof JsonObject object) {
                objects.add(object);
            } else {
                add("must be an object", pointer + "/" + name);
            }
        }
        return objects;
    }

    /** No name twice among these. */
    void unique(List<JsonObject> objects, String name, String pointer) {
        Set<String> seen = new HashSet<>();
        for (JsonObject object : objects) {
            String value = string(object, name);
            unless(value.isEmpty() || seen.add(value), "`" + name + "` already exists: " + value, pointer);
        }
    }

    static String string(JsonObject holder, String name) {
        JsonElement value = holder.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }
}
