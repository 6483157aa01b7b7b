package dev.baton.slack.fake;

import static dev.baton.slack.fake.Complaints.string;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A modal being filled in: finds fields by their label, and keeps what Slack's own client would send. */
public final class Sheet {

    private final JsonObject view;
    private final JsonObject values = new JsonObject();

    /** The form of this view, with what stands in it already. */
    public Sheet(JsonObject view) {
        this.view = view;
        inputs().forEach(this::initial);
    }

    JsonObject view() {
        return view;
    }

    /** What would be sent. */
    public JsonObject values() {
        return values.deepCopy();
    }

    boolean isOf(JsonObject other) {
        return string(view, "id").equals(string(other, "id"));
    }

    /** The labels of all fields, in order. */
    public List<String> labels() {
        return inputs().stream().map(Sheet::label).toList();
    }

    Optional<JsonObject> input(String label) {
        return inputs().stream().filter(input -> label(input).equals(label)).findFirst();
    }

    /** Writes into a field whatever kind it is of: words, an option's label, a user id, a day. */
    public void put(String label, List<String> said) {
        JsonObject input =
                input(label).orElseThrow(() -> new AssertionError("no field '" + label + "' among " + labels()));
        JsonObject element = input.getAsJsonObject("element");
        JsonObject value = new JsonObject();
        value.add("type", element.get("type"));
        switch (string(element, "type")) {
            case "plain_text_input" -> value.addProperty("value", said.get(0));
            case "users_select" -> value.addProperty("selected_user", said.get(0));
            case "datepicker" -> value.addProperty("selected_date", said.get(0));
            case "static_select" -> value.add("selected_option", option(element, said.get(0)));
            default -> value.add("selected_options", options(element, said));
        }
        keep(input, value);
    }

    /** What Slack's client would mark before it sends anything. */
    List<String> notYetSendable() {
        List<String> missing = new ArrayList<>();
        for (JsonObject input : inputs()) {
            JsonObject value = values.getAsJsonObject(string(input, "block_id"))
                    .getAsJsonObject(string(input.getAsJsonObject("element"), "action_id"));
            boolean optional = "true".equals(string(input, "optional"));
            String longest = string(input.getAsJsonObject("element"), "max_length");
            if (value.size() < 2 && !optional) {
                missing.add(label(input) + ": please complete this required field");
            } else if (!longest.isEmpty() && string(value, "value").length() > Integer.parseInt(longest)) {
                missing.add(label(input) + ": longer than " + longest);
            }
        }
        return missing;
    }

    /** The label of the field in a block. */
    Optional<String> labelOf(String block) {
        return inputs().stream()
                .filter(input -> block.equals(string(input, "block_id")))
                .map(Sheet::label)
                .findFirst();
    }

    private static String label(JsonObject input) {
        return string(input.getAsJsonObject("label"), "text");
    }

    private void initial(JsonObject input) {
        JsonObject element = input.getAsJsonObject("element");
        JsonObject value = new JsonObject();
        value.add("type", element.get("type"));
        copy(element, "initial_value", value, "value");
        copy(element, "initial_user", value, "selected_user");
        copy(element, "initial_date", value, "selected_date");
        copy(element, "initial_option", value, "selected_option");
        copy(element, "initial_options", value, "selected_options");
        keep(input, value);
    }

    private static void copy(JsonObject from, String name, JsonObject to, String as) {
        if (from.has(name)) {
            to.add(as, from.get(name));
        }
    }

    private void keep(JsonObject input, JsonObject value) {
        JsonObject block = new JsonObject();
        block.add(string(input.getAsJsonObject("element"), "action_id"), value);
        values.add(string(input, "block_id"), block);
    }

    private List<JsonObject> inputs() {
        List<JsonObject> inputs = new ArrayList<>();
        for (JsonElement block : view.getAsJsonArray("blocks")) {
            if ("input".equals(string(block.getAsJsonObject(), "type"))) {
                inputs.add(block.getAsJsonObject());
            }
        }
        return inputs;
    }

    private static JsonArray options(JsonObject element, List<String> labels) {
        JsonArray chosen = new JsonArray();
        labels.forEach(label -> chosen.add(option(element, label)));
        return chosen;
    }

    private static JsonElement option(JsonObject element, String label) {
        for (JsonElement option : element.getAsJsonArray("options")) {
            if (string(option.getAsJsonObject().getAsJsonObject("text"), "text").equals(label)) {
                return option;
            }
        }
        throw new AssertionError("no option '" + label + "' in " + element.get("options"));
    }
}
