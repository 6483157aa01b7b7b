package dev.baton.connectors.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.mcp.Wire.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The protocol since revision 2026-07-28: no handshake and no session, every request says for itself which version it
 * speaks, and what intermediaries need to know of it stands in its headers as well.
 */
final class Modern implements Dialogue {

    static final String VERSION = "2026-07-28";

    private static final Logger LOG = LoggerFactory.getLogger(Modern.class);
    private static final String META = "io.modelcontextprotocol/";
    private static final Set<Integer> MODERN_ERRORS = Set.of(-32020, -32021, -32022);

    private final Wire wire;
    private final Map<String, HeaderParameters> headers = new HashMap<>();

    Modern(Wire wire) {
        this.wire = wire;
    }

    /** Whether a server speaks this revision; an error that only modern servers give is one that we cannot speak to. */
    static boolean isSpokenBy(Wire wire) {
        ObjectNode discover = Messages.JSON.createObjectNode();
        discover.put("jsonrpc", "2.0").put("id", "discover").put("method", "server/discover");
        Reply reply = new Modern(wire).post(discover);
        JsonNode message = reply.messages().stream()
                .filter(each -> Messages.answers(each, discover.path("id")))
                .findFirst()
                .orElse(Messages.JSON.missingNode());
        JsonNode versions =
                MODERN_ERRORS.contains(message.path("error").path("code").asInt())
                        ? message.path("error").path("data").path("supported")
                        : message.path("result").path("supportedVersions");
        boolean isSpoken = has(versions, VERSION);
        if (!isSpoken && versions.isArray() && Legacy.VERSIONS.stream().noneMatch(older -> has(versions, older))) {
            throw wire.rejected("speaks only versions of MCP that this Baton does not know.");
        }
        return isSpoken;
    }

    @Override
    public List<JsonNode> say(ObjectNode message) {
        String method = message.path("method").asText();
        if (!message.has("id")) {
            return List.of();
        } else if (method.equals("initialize")) {
            return List.of(welcome(message));
        }
        Reply reply = post(message);
        List<JsonNode> answers = Dialogue.attended(wire, reply.messages());
        if (answers.isEmpty()) {
            throw wire.rejected("answered something that is not MCP (status " + reply.status() + ").")
                    .unknown();
        }
        if (method.equals("tools/list")) {
            answers.forEach(answer -> keepSound(answer.path("result").path("tools")));
        }
        return answers;
    }

    @Override
    public void end() {
        // nothing was begun
    }

    private Reply post(ObjectNode message) {
        ObjectNode dressed = message.deepCopy();
        ObjectNode meta = dressed.withObject("/params").withObject("/_meta");
        meta.put(META + "protocolVersion", VERSION);
        meta.putObject(META + "clientCapabilities");
        meta.putObject(META + "clientInfo").put("name", "Baton").put("version", "0.1");
        Map<String, String> with = new HashMap<>();
        with.put("MCP-Protocol-Version", VERSION);
        with.put("Mcp-Method", message.path("method").asText());
        JsonNode params = message.path("params");
        if (params.has("name")) {
            String tool = params.path("name").asText();
            with.put("Mcp-Name", HeaderParameters.encoded(tool));
            with.putAll(headers.getOrDefault(tool, HeaderParameters.NONE).of(params.path("arguments")));
        }
        return wire.post(dressed, with);
    }

    /** Nobody is asked: what a handshake would have said of the server. */
    private static JsonNode welcome(ObjectNode initialize) {
        ObjectNode answer = Messages.JSON.createObjectNode();
        answer.put("jsonrpc", "2.0").set("id", initialize.path("id"));
        ObjectNode result = answer.putObject("result").put("protocolVersion", VERSION);
        result.putObject("capabilities").putObject("tools");
        result.putObject("serverInfo").put("name", "unknown").put("version", "unknown");
        return answer;
    }

    /** Tools whose arguments cannot be put into headers as they want it are left out. */
    private void keepSound(JsonNode tools) {
        if (tools instanceof ArrayNode list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                String name = list.path(i).path("name").asText();
                Optional<HeaderParameters> wanted =
                        HeaderParameters.in(list.path(i).path("inputSchema"));
                if (wanted.isPresent()) {
                    headers.put(name, wanted.get());
                } else {
                    LOG.warn("A tool is left out, since what it wants in headers is not as MCP has it");
                    list.remove(i);
                }
            }
        }
    }

    private static boolean has(JsonNode versions, String version) {
        return versions.valueStream().anyMatch(each -> each.asText().equals(version));
    }
}
