package dev.baton.connectors.mcp;

import com.fasterxml.jackson.databind.JsonNode;

/** What a tool answered: its data, its words, and whether it says that it failed; no data is a missing node. */
public record ToolResult(JsonNode data, String words, boolean isError) {}
