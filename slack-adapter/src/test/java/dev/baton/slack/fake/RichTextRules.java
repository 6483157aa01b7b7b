package dev.baton.slack.fake;

import static dev.baton.slack.fake.Complaints.string;

import com.google.gson.JsonObject;

/** Slack's documented rules for rich_text; nothing that calls a whole channel or group is let through at all. */
final class RichTextRules {

    private final Complaints complaints;
    private final Workspace workspace;

    RichTextRules(Complaints complaints, Workspace workspace) {
        this.complaints = complaints;
        this.workspace = workspace;
    }

    void check(JsonObject block, String pointer) {
        for (JsonObject element : complaints.array(block, "elements", 100, pointer)) {
            switch (string(element, "type")) {
                case "rich_text_section", "rich_text_quote", "rich_text_preformatted" -> leaves(element, pointer);
                case "rich_text_list" -> list(element, pointer);
                default -> complaints.add("unsupported type: " + string(element, "type"), pointer);
            }
        }
    }

    private void list(JsonObject list, String pointer) {
        String style = string(list, "style");
        complaints.unless(style.equals("bullet") || style.equals("ordered"), "invalid style", pointer);
        complaints.array(list, "elements", 100, pointer).forEach(section -> leaves(section, pointer));
    }

    private void leaves(JsonObject section, String pointer) {
        complaints.array(section, "elements", 1000, pointer).forEach(leaf -> leaf(leaf, pointer));
    }

    private void leaf(JsonObject leaf, String pointer) {
        switch (string(leaf, "type")) {
            case "text" -> complaints.text(leaf, "text", 12_000, pointer);
            case "link" -> {
                complaints.text(leaf, "url", 3000, pointer);
                complaints.unless(string(leaf, "url").matches("https?://.+"), "invalid url", pointer);
            }
            case "user" ->
                complaints.unless(workspace.user(string(leaf, "user_id")).isPresent(), "unknown user", pointer);
            case "date" -> {
                complaints.unless(string(leaf, "timestamp").matches("[0-9]+"), "invalid timestamp", pointer);
                complaints.text(leaf, "format", 200, pointer);
                complaints.unless(string(leaf, "format").contains("{"), "format needs a token", pointer);
            }
            default -> complaints.add("unsupported type: " + string(leaf, "type"), pointer);
        }
    }
}
