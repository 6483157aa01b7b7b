package dev.baton.connectors.safeguard.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/** A server of revision 2026-07-28 and of no other, as strict as the specification asks of it. */
final class ModernServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final String VERSION = "2026-07-28";
    private static final String META = "io.modelcontextprotocol/";
    private static final int PAGE = 3;

    private final transient Workspace workspace;
    private final transient Tools tools;

    ModernServlet(Workspace workspace, Tools tools) {
        this.workspace = workspace;
        this.tools = tools;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonNode message = Tools.JSON.readTree(request.getInputStream());
        String method = message.path("method").asText();
        JsonNode params = message.path("params");
        JsonNode meta = params.path("_meta");
        if (!meta.path(META + "protocolVersion").asText().equals(VERSION)) {
            ObjectNode error = error(message, -32022, "Unsupported protocol version");
            error.withObject("/error/data").putArray("supported").add(VERSION);
            say(response, 400, error);
        } else if (!isMirrored(request, method, params) || !meta.has(META + "clientCapabilities")) {
            say(response, 400, error(message, -32020, "Header mismatch"));
        } else {
            switch (method) {
                case "server/discover" -> say(response, 200, discovered(message));
                case "tools/list" -> say(response, 200, listed(message, params));
                case "tools/call" -> stream(response, called(message, params));
                default -> say(response, 404, error(message, -32601, "Method not found"));
            }
        }
    }

    private boolean isMirrored(HttpServletRequest request, String method, JsonNode params) {
        boolean standard = VERSION.equals(request.getHeader("MCP-Protocol-Version"))
                && method.equals(request.getHeader("Mcp-Method"))
                && String.valueOf(request.getHeader("Accept")).contains("text/event-stream")
                && request.getHeader("Mcp-Session-Id") == null;
        if (!standard || !method.equals("tools/call")) {
            return standard;
        }
        String tool = params.path("name").asText();
        boolean names = tool.equals(decoded(request.getHeader("Mcp-Name")));
        return names
                && tools.schemaOf(tool).path("properties").properties().stream()
                        .filter(property -> property.getValue().has("x-mcp-header"))
                        .filter(property -> params.path("arguments").has(property.getKey()))
                        .allMatch(property -> params.path("arguments")
                                .path(property.getKey())
                                .asText()
                                .equals(decoded(request.getHeader("Mcp-Param-"
                                        + property.getValue()
                                                .path("x-mcp-header")
                                                .asText()))));
    }

    private static ObjectNode discovered(JsonNode message) {
        ObjectNode answer = answer(message);
        ObjectNode result = answer.putObject("result").put("resultType", "complete");
        result.putArray("supportedVersions").add(VERSION);
        result.putObject("capabilities").putObject("tools");
        return answer;
    }

    private ObjectNode listed(JsonNode message, JsonNode params) {
        List<ObjectNode> all = tools.all();
        int from = params.path("cursor").asInt(0);
        int to = Math.min(all.size(), from + PAGE);
        ObjectNode answer = answer(message);
        ObjectNode result =
                answer.putObject("result").put("resultType", "complete").put("ttlMs", 0);
        ArrayNode page = result.putArray("tools");
        all.subList(from, to).forEach(page::add);
        if (to < all.size()) {
            result.put("nextCursor", String.valueOf(to));
        }
        return answer;
    }

    private ObjectNode called(JsonNode message, JsonNode params) {
        ObjectNode answer = answer(message);
        ObjectNode result = answer.putObject("result").put("resultType", "complete");
        String tool = params.path("name").asText();
        tools.called().add(tool);
        try {
            ObjectNode data = workspace.call(tool, params.path("arguments"));
            result.putArray("content").addObject().put("type", "text").put("text", "see the data");
            result.set("structuredContent", data);
        } catch (IllegalArgumentException failed) {
            result.put("isError", true)
                    .putArray("content")
                    .addObject()
                    .put("type", "text")
                    .put("text", failed.getMessage());
        }
        return answer;
    }

    private static ObjectNode answer(JsonNode message) {
        ObjectNode answer = Tools.JSON.createObjectNode().put("jsonrpc", "2.0");
        answer.set("id", message.path("id"));
        return answer;
    }

    private static ObjectNode error(JsonNode message, int code, String words) {
        ObjectNode answer = answer(message);
        answer.putObject("error").put("code", code).put("message", words);
        return answer;
    }

    private static String decoded(String header) {
        String value = Objects.requireNonNullElse(header, "");
        return value.startsWith("=?base64?")
                ? new String(Base64.getDecoder().decode(value.substring(9, value.length() - 2)), StandardCharsets.UTF_8)
                : value;
    }

    private static void say(HttpServletResponse response, int status, ObjectNode message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(message.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A comment, a notification on the way, then the answer over two lines. */
    private static void stream(HttpServletResponse response, ObjectNode message) throws IOException {
        response.setContentType("text/event-stream");
        ObjectNode progress =
                Tools.JSON.createObjectNode().put("jsonrpc", "2.0").put("method", "notifications/progress");
        String text = message.toString();
        int comma = text.indexOf(',') + 1;
        String events = ": still there\r\n\r\n" + "event: message\r\ndata: " + progress + "\r\n\r\n" + "data: "
                + text.substring(0, comma) + "\r\ndata: " + text.substring(comma) + "\r\n\r\n";
        response.getOutputStream().write(events.getBytes(StandardCharsets.UTF_8));
    }
}
