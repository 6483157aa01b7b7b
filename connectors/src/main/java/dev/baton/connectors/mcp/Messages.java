package dev.baton.connectors.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The messages of the protocol in a body, which is one of them or a stream of events. */
final class Messages {

    private static final int DEEPEST = 100;

    /** Reads strictly, and not deeper than anybody's result needs to be. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    }

    private Messages() {}

    /** All that can be read as a message; the rest is left out. */
    static List<JsonNode> in(String body) {
        String text = body.strip();
        return text.startsWith("{") ? read(text) : inEvents(body);
    }

    /** Whether a message is the response to the request of this id. */
    static boolean answers(JsonNode message, JsonNode id) {
        return !id.isMissingNode()
                && message.path("id").asText().equals(id.asText())
                && (message.has("result") || message.has("error"));
    }

    /** Events end with an empty line, and their data may have several lines. */
    private static List<JsonNode> inEvents(String body) {
        List<JsonNode> messages = new ArrayList<>();
        for (String event : body.replace("\r\n", "\n").replace('\r', '\n').split("\n\n+", -1)) {
            String data = event.lines()
                    .filter(line -> line.startsWith("data:"))
                    .map(line -> line.substring("data:".length()).stripLeading())
                    .collect(Collectors.joining("\n"));
            messages.addAll(read(data));
        }
        return messages;
    }

    private static List<JsonNode> read(String text) {
        try {
            JsonNode message = JSON.readTree(text);
            return message.isObject() ? List.of(message) : List.of();
        } catch (JsonProcessingException notJson) {
            return List.of();
        }
    }
}
