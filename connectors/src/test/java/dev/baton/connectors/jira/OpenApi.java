package dev.baton.connectors.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An interface's published description, as far as it says of what a message may consist. */
final class OpenApi {

    private final JsonNode description;

    OpenApi(JsonNode description) {
        this.description = description;
    }

    /** What in a request's body is not as described. */
    List<String> request(String method, String path, JsonNode body) {
        JsonNode schema = operation(method, path).at("/requestBody/content/application~1json/schema");
        return breaches("", schema, body).toList();
    }

    /** What in an answer is not as described. */
    List<String> answer(String method, String path, int status, JsonNode body) {
        JsonNode schema = operation(method, path).at("/responses/" + status + "/content/application~1json/schema");
        return breaches("", schema, body).toList();
    }

    private JsonNode operation(String method, String path) {
        JsonNode operation = description.path("paths").path(path).path(method);
        if (operation.isMissingNode()) {
            throw new IllegalArgumentException(method + " " + path + ": not in the description");
        }
        return operation;
    }

    private Stream<String> breaches(String at, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            return breaches(at, description.at(schema.path("$ref").asText().substring(1)), value);
        }
        if (schema.has("allOf")) {
            return schema.path("allOf").valueStream().flatMap(one -> breaches(at, one, value));
        }
        if (value.isNull()) {
            return Stream.empty();
        }
        return switch (schema.path("type").asText()) {
            case "object" -> value.isObject() ? object(at, schema, value) : Stream.of(at + ": no object");
            case "array" ->
                value.isArray()
                        ? value.valueStream().flatMap(each -> breaches(at + "[]", schema.path("items"), each))
                        : Stream.of(at + ": no list");
            case "string" -> value.isTextual() ? Stream.empty() : Stream.of(at + ": no string");
            case "integer" -> value.isIntegralNumber() ? Stream.empty() : Stream.of(at + ": no integer");
            case "boolean" -> value.isBoolean() ? Stream.empty() : Stream.of(at + ": no boolean");
            default -> Stream.empty();
        };
    }

    private Stream<String> object(String at, JsonNode schema, JsonNode value) {
        JsonNode known = schema.path("properties");
        Stream<String> inside = value.properties().stream()
                .flatMap(field -> breaches(at + "/" + field.getKey(), known.path(field.getKey()), field.getValue()));
        boolean closed = schema.path("additionalProperties").isBoolean()
                && !schema.path("additionalProperties").asBoolean();
        Stream<String> unknown = value.properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> closed && !known.has(key))
                .map(key -> at + "/" + key + ": unknown");
        Stream<String> missing = schema.path("required")
                .valueStream()
                .map(JsonNode::asText)
                .filter(key -> !value.has(key))
                .map(key -> at + "/" + key + ": missing");
        return Stream.of(inside, unknown, missing).flatMap(all -> all);
    }
}
