package dev.baton.connectors.safeguard.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The tools that a stand-in offers; an administrator may take some away, make them read-only, or change what they want. */
public final class Tools {

    static final ObjectMapper JSON = new ObjectMapper();

    private final List<ObjectNode> tools = new ArrayList<>();
    private final Set<String> called = ConcurrentHashMap.newKeySet();

    Tools() {
        try (InputStream file = Objects.requireNonNull(Tools.class.getResourceAsStream("tools.json"))) {
            JSON.readTree(file).forEach(tool -> tools.add((ObjectNode) tool));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Takes a tool away. */
    public void disable(String name) {
        tools.removeIf(tool -> tool.path("name").asText().equals(name));
    }

    /** The tool says that it only reads. */
    public void makeReadOnly(String name) {
        ((ObjectNode) named(name).path("annotations")).put("readOnlyHint", true);
    }

    /** The tool says that calling it twice is as calling it once. */
    public void makeIdempotent(String name) {
        ((ObjectNode) named(name).path("annotations")).put("idempotentHint", true);
    }

    /** The tool wants another argument, too. */
    public void demand(String name, String argument) {
        ObjectNode schema = (ObjectNode) named(name).path("inputSchema");
        ((ObjectNode) schema.path("properties")).putObject(argument).put("type", "string");
        schema.withArray("/required").add(argument);
    }

    /** The tool calls an argument otherwise. */
    public void rename(String name, String argument, String other) {
        ObjectNode properties = (ObjectNode) named(name).path("inputSchema").path("properties");
        properties.set(other, properties.remove(argument));
    }

    /** The tools that were called so far. */
    public Set<String> called() {
        return called;
    }

    List<ObjectNode> all() {
        return List.copyOf(tools);
    }

    JsonNode schemaOf(String name) {
        return named(name).path("inputSchema");
    }

    private ObjectNode named(String name) {
        return tools.stream()
                .filter(tool -> tool.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
