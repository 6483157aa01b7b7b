package dev.baton.slack.fake;

import static dev.baton.slack.fake.Complaints.string;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Slack's documented rules for the elements of blocks. */
final class ElementRules {

    private final Complaints complaints;
    private final Workspace workspace;

    ElementRules(Complaints complaints, Workspace workspace) {
        this.complaints = complaints;
        this.workspace = workspace;
    }

    void check(JsonObject element, String pointer) {
        complaints.text(element, "action_id", 255, pointer);
        switch (string(element, "type")) {
            case "button" -> button(element, pointer);
            case "plain_text_input" -> words(element, pointer);
            case "static_select" -> select(element, pointer);
            case "checkboxes" -> checkboxes(element, pointer);
            case "users_select" -> users(element, pointer);
            case "datepicker" -> date(element, pointer);
            default -> complaints.add("unsupported type: " + string(element, "type"), pointer);
        }
    }

    private void button(JsonObject button, String pointer) {
        complaints.plainText(button, "text", 75, pointer);
        complaints.optional(button, "value", 2000, pointer);
        String style = string(button, "style");
        complaints.unless(
                style.isEmpty() || style.equals("primary") || style.equals("danger"), "invalid style", pointer);
    }

    private void words(JsonObject input, String pointer) {
        int longest = input.has("max_length") ? input.get("max_length").getAsInt() : 3000;
        complaints.unless(longest >= 1 && longest <= 3000, "max_length must be between 1 and 3000", pointer);
        complaints.optional(input, "initial_value", longest, pointer);
    }

    private void select(JsonObject select, String pointer) {
        List<JsonObject> options = options(select, 100, pointer);
        if (select.get("initial_option") instanceof JsonObject initial) {
            complaints.unless(options.contains(initial), "initial_option must match an option", pointer);
        }
    }

    private void checkboxes(JsonObject boxes, String pointer) {
        List<JsonObject> options = options(boxes, 10, pointer);
        if (boxes.get("initial_options") instanceof JsonArray initial) {
            complaints.unless(!initial.isEmpty(), "no fewer than 1 items allowed", pointer + "/initial_options");
            initial.forEach(option -> complaints.unless(
                    option instanceof JsonObject ticked && options.contains(ticked),
                    "initial_options must match options",
                    pointer));
        }
    }

    private List<JsonObject> options(JsonObject holder, int most, String pointer) {
        List<JsonObject> options = complaints.array(holder, "options", most, pointer);
        for (JsonObject option : options) {
            complaints.plainText(option, "text", 75, pointer + "/options");
            complaints.text(option, "value", 150, pointer + "/options");
        }
        return options;
    }

    private void users(JsonObject select, String pointer) {
        String initial = string(select, "initial_user");
        complaints.unless(initial.isEmpty() || workspace.user(initial).isPresent(), "initial_user is unknown", pointer);
    }

    private void date(JsonObject picker, String pointer) {
        String initial = string(picker, "initial_date");
        complaints.unless(
                initial.isEmpty() || initial.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"), "invalid initial_date", pointer);
    }
}
