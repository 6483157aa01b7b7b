package dev.baton.connectors.safeguard.tool;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.http.Unanswered;
import dev.baton.connectors.inventory.Words;
import dev.baton.connectors.mcp.ToolResult;
import java.util.List;

/** What a tool said, read as it is configured. */
public record Said(ToolUse use, ToolResult result) {

    public boolean isError() {
        return result.isError();
    }

    /** What it says about its failure, fit to be shown. */
    public String complaint() {
        String words = Words.of(result.words().isEmpty() ? result.data().toString() : result.words());
        return words.isEmpty() ? "it does not say why" : words;
    }

    /** Something of the whole answer, in words; empty if it is not there. */
    public String text(String name) {
        return text(data().at(use.at(name)));
    }

    /** Something of one item, in words; empty if it is not there. */
    public String text(JsonNode item, String name) {
        return text(item.at(use.at(name)));
    }

    /** The items of the answer. */
    public List<JsonNode> items() {
        JsonNode items = data().at(use.at("items"));
        if (!items.isArray()) {
            throw Unanswered.rejected("Safeguard's " + use.tool() + " answered without a list at " + use.at("items")
                    + "; set safeguard." + use.capability().key() + ".results.items to where it is.");
        }
        return items.valueStream().toList();
    }

    /** What must be there. */
    public String required(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            throw Unanswered.rejected("Safeguard's " + use.tool() + " answered without anything at " + use.at(name)
                    + "; set safeguard." + use.capability().key() + ".results." + name + " to where it is.");
        }
        return text;
    }

    /** The steps of a list in one item. */
    public List<String> list(JsonNode item, String name) {
        return item.at(use.at(name))
                .valueStream()
                .map(step -> Words.of(step.asText()))
                .toList();
    }

    private JsonNode data() {
        if (!result.data().isContainerNode()) {
            throw Unanswered.rejected("Safeguard's " + use.tool() + " answered in prose, where data was expected.");
        }
        return result.data();
    }

    private static String text(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? Words.of(value.asText()) : "";
    }
}
