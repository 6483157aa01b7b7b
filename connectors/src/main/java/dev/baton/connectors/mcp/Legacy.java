package dev.baton.connectors.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.mcp.Wire.Reply;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The protocol from 2025-03-26 to 2025-11-25: a handshake begins a session, and a header names it from then on. */
final class Legacy implements Dialogue {

    /** Oldest first. */
    static final List<String> VERSIONS = List.of("2025-03-26", "2025-06-18", "2025-11-25");

    private final Wire wire;
    private String session = "";
    private String version = "";

    Legacy(Wire wire) {
        this.wire = wire;
    }

    @Override
    public List<JsonNode> say(ObjectNode message) {
        Reply reply = wire.post(message, headers());
        if (!session.isEmpty() && reply.status() == 404) {
            throw wire.unavailable(Duration.ofSeconds(10), "ended the session.");
        }
        List<JsonNode> answers = Dialogue.attended(wire, reply.messages());
        boolean isHeard = message.has("id") ? !answers.isEmpty() : reply.isSuccess();
        if (!isHeard) {
            throw wire.rejected("answered something that is not MCP (status " + reply.status() + ").")
                    .unknown();
        }
        if (message.path("method").asText().equals("initialize")) {
            session = reply.session();
            version = answers.get(0).path("result").path("protocolVersion").asText();
        }
        return answers;
    }

    @Override
    public void end() {
        if (!session.isEmpty()) {
            wire.delete(headers());
        }
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        if (!session.isEmpty()) {
            headers.put("Mcp-Session-Id", session);
        }
        if (VERSIONS.contains(version)) {
            headers.put("MCP-Protocol-Version", version);
        }
        return headers;
    }
}
