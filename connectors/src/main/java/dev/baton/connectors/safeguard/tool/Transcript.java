package dev.baton.connectors.safeguard.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.inventory.RawJson;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;

/** Every call of one question with its answer, as it is kept for the auditor. */
final class Transcript {

    private final ArrayNode calls = JsonNodeFactory.instance.arrayNode();

    void add(String tool, ObjectNode arguments, JsonNode answer) {
        ObjectNode call = calls.addObject().put("tool", tool);
        call.set("arguments", arguments);
        call.set("answer", answer);
    }

    RawAnswer raw() {
        return RawJson.of(calls);
    }
}
