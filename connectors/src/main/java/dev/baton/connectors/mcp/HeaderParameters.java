package dev.baton.connectors.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The arguments of a tool that its schema wants to see in headers too ({@code x-mcp-header}), by the names of the headers. */
record HeaderParameters(Map<String, List<String>> paths) {

    /** A tool that wants none. */
    static final HeaderParameters NONE = new HeaderParameters(Map.of());

    private static final String MARK = "x-mcp-header";
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Set<String> TYPES = Set.of("string", "integer", "boolean");

    HeaderParameters {
        paths = Map.copyOf(paths);
    }

    /** What a schema wants; nothing if it wants it in a way that the protocol forbids. */
    static Optional<HeaderParameters> in(JsonNode schema) {
        Map<String, List<String>> paths = new HashMap<>();
        boolean isSound = collect(schema, List.of(), paths)
                && paths.size() == schema.findValues(MARK).size();
        Set<String> names = new HashSet<>();
        paths.keySet().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return isSound && names.size() == paths.size() ? Optional.of(new HeaderParameters(paths)) : Optional.empty();
    }

    /** The headers that go with these arguments; an argument that is not there has none. */
    Map<String, String> of(JsonNode arguments) {
        Map<String, String> headers = new HashMap<>();
        paths.forEach((name, path) -> {
            JsonNode value = arguments;
            for (String step : path) {
                value = value.path(step);
            }
            if (value.isValueNode() && !value.isNull()) {
                headers.put("Mcp-Param-" + name, encoded(value.asText()));
            }
        });
        return headers;
    }

    /** A value as a header can carry it: as it is if that is safe, else in Base64 with a mark around it. */
    static String encoded(String value) {
        boolean isSafe = value.matches("[\\x21-\\x7E]([\\x20-\\x7E\\t]*[\\x21-\\x7E])?")
                && !(value.startsWith("=?base64?") && value.endsWith("?="));
        return isSafe || value.isEmpty()
                ? value
                : "=?base64?" + Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    private static boolean collect(JsonNode schema, List<String> path, Map<String, List<String>> paths) {
        JsonNode mark = schema.path(MARK);
        if (!mark.isMissingNode()) {
            boolean isSound = mark.isTextual()
                    && mark.asText().matches(TOKEN)
                    && TYPES.contains(schema.path("type").asText())
                    && paths.putIfAbsent(mark.asText(), path) == null;
            if (!isSound) {
                return false;
            }
        }
        return schema.path("properties").properties().stream().allMatch(property -> {
            List<String> deeper = new ArrayList<>(path);
            deeper.add(property.getKey());
            return collect(property.getValue(), deeper, paths);
        });
    }
}
