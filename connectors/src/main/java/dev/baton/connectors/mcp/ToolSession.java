package dev.baton.connectors.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.http.Unanswered;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ListToolsResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A visit to a server of tools: what it offers, and calls of it. What does not succeed is a {@link Unanswered}. */
public final class ToolSession implements AutoCloseable {

    private static final int MOST_PAGES = 50;

    private final McpSyncClient client;
    private final Failures failures;

    ToolSession(McpSyncClient client, Failures failures) {
        this.client = client;
        this.failures = failures;
    }

    /** Every tool that the server offers for this key. */
    public List<OfferedTool> tools() {
        return failures.of(() -> {
            List<OfferedTool> tools = new ArrayList<>();
            String cursor = McpSchema.FIRST_PAGE;
            for (int page = 0; page < MOST_PAGES; page++) {
                ListToolsResult listed = client.listTools(cursor);
                listed.tools().forEach(tool -> tools.add(offered(tool)));
                cursor = listed.nextCursor();
                if (cursor == null || cursor.isEmpty()) {
                    return tools;
                }
            }
            throw failures.rejected("lists tools without end.");
        });
    }

    /** Calls a tool; a tool that says it failed has answered, too. */
    public ToolResult call(OfferedTool tool, ObjectNode arguments) {
        return failures.of(() -> {
            Map<String, Object> given = Messages.JSON.convertValue(arguments, new TypeReference<>() {});
            return result(client.callTool(
                    CallToolRequest.builder(tool.name()).arguments(given).build()));
        });
    }

    @Override
    public void close() {
        client.closeGracefully();
    }

    private static OfferedTool offered(Tool tool) {
        ToolAnnotations says = tool.annotations();
        return new OfferedTool(
                tool.name(),
                Messages.JSON.valueToTree(tool.inputSchema()),
                says != null && Boolean.TRUE.equals(says.readOnlyHint()),
                says != null && Boolean.TRUE.equals(says.idempotentHint()));
    }

    private static ToolResult result(CallToolResult answered) {
        List<McpSchema.Content> content = answered.content() == null ? List.of() : answered.content();
        String words = content.stream()
                .filter(TextContent.class::isInstance)
                .map(text -> ((TextContent) text).text())
                .collect(Collectors.joining("\n"));
        JsonNode data = answered.structuredContent() == null
                ? data(words)
                : Messages.JSON.valueToTree(answered.structuredContent());
        return new ToolResult(data, words, Boolean.TRUE.equals(answered.isError()));
    }

    /** Servers from before structured content write their data as text. */
    private static JsonNode data(String words) {
        try {
            JsonNode read = Messages.JSON.readTree(words);
            return read.isContainerNode() ? read : MissingNode.getInstance();
        } catch (JsonProcessingException prose) {
            return MissingNode.getInstance();
        }
    }
}
