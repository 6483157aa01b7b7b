package dev.baton.connectors.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** How one era of the protocol is spoken: what goes with a message, and what comes back. */
interface Dialogue {

    /** Says a message, and gives the messages that answer it, each of them a response. */
    List<JsonNode> say(ObjectNode message);

    /** Says goodbye, where the era has that. */
    void end();

    /** A result that asks somebody for something is of no use where nobody sits. */
    static List<JsonNode> attended(Wire wire, List<JsonNode> messages) {
        for (JsonNode message : messages) {
            boolean asks = message.path("result").path("resultType").asText().equals("input_required")
                    || (message.has("method")
                            && message.has("id")
                            && !message.path("method").asText().equals("ping"));
            if (asks) {
                throw wire.rejected("asks for somebody's input before it answers, and nobody is there to give it.")
                        .unknown();
            }
        }
        return messages.stream().filter(message -> !message.has("method")).toList();
    }
}
