package dev.baton.slack.fake;

import static dev.baton.slack.fake.Complaints.string;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

/** Slack's documented rules for blocks; numbers are written down here again, not taken from the code under test. */
final class BlockRules {

    private final Complaints complaints;
    private final ElementRules elements;
    private final RichTextRules richText;

    BlockRules(Complaints complaints, Workspace workspace) {
        this.complaints = complaints;
        elements = new ElementRules(complaints, workspace);
        richText = new RichTextRules(complaints, workspace);
    }

    /** Checks a list of blocks. */
    void check(JsonObject holder, int most, String pointer) {
        List<JsonObject> blocks = complaints.array(holder, "blocks", most, pointer);
        complaints.unique(blocks, "block_id", pointer + "/blocks");
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i), pointer + "/blocks/" + i);
        }
    }

    /** All the text of blocks together, with what Slack counts for each block. */
    static int weight(JsonElement blocks) {
        return blocks instanceof JsonArray array ? array.size() * 125 + textLength(array) : 0;
    }

    private static int textLength(JsonElement json) {
        int sum = 0;
        if (json instanceof JsonArray array) {
            for (JsonElement element : array) {
                sum += textLength(element);
            }
        } else if (json instanceof JsonObject object) {
            for (Map.Entry<String, JsonElement> field : object.entrySet()) {
                boolean isText =
                        field.getKey().equals("text") && field.getValue().isJsonPrimitive();
                sum += isText ? field.getValue().getAsString().length() : textLength(field.getValue());
            }
        }
        return sum;
    }

    private void block(JsonObject block, String pointer) {
        complaints.optional(block, "block_id", 255, pointer);
        switch (string(block, "type")) {
            case "header" -> complaints.plainText(block, "text", 150, pointer);
            case "divider" -> complaints.unless(!block.has("text"), "unexpected field: text", pointer);
            case "section" -> section(block, pointer);
            case "context" ->
                complaints.array(block, "elements", 10, pointer).forEach(element -> contextElement(element, pointer));
            case "actions" -> actions(block, pointer);
            case "input" -> input(block, pointer);
            case "rich_text" -> richText.check(block, pointer);
            default -> complaints.add("unsupported type: " + string(block, "type"), pointer);
        }
    }

    private void section(JsonObject block, String pointer) {
        complaints.unless(block.has("text") || block.has("fields"), "missing required field: text", pointer);
        if (block.get("text") instanceof JsonObject text) {
            complaints.text(text, "text", 3000, pointer + "/text");
        }
        if (block.has("fields")) {
            complaints
                    .array(block, "fields", 10, pointer)
                    .forEach(field -> complaints.text(field, "text", 2000, pointer + "/fields"));
        }
    }

    private void contextElement(JsonObject element, String pointer) {
        String type = string(element, "type");
        complaints.unless(
                type.equals("plain_text") || type.equals("mrkdwn") || type.equals("image"),
                "unsupported type: " + type,
                pointer + "/elements");
        complaints.text(element, "text", 3000, pointer + "/elements");
    }

    private void actions(JsonObject block, String pointer) {
        List<JsonObject> row = complaints.array(block, "elements", 25, pointer);
        complaints.unique(row, "action_id", pointer + "/elements");
        row.forEach(element -> elements.check(element, pointer + "/elements"));
    }

    private void input(JsonObject block, String pointer) {
        complaints.plainText(block, "label", 2000, pointer);
        if (block.has("hint")) {
            complaints.plainText(block, "hint", 2000, pointer);
        }
        if (block.get("element") instanceof JsonObject element) {
            elements.check(element, pointer + "/element");
        } else {
            complaints.add("missing required field: element", pointer);
        }
    }
}
