package dev.baton.connectors.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** Of an interface's published description, what {@link OpenApi} reads of some operations, and no words. */
final class Extract {

    private static final Set<String> KEPT = Set.of("$ref", "type", "required");
    private static final String JSON_BODY = "/content/application~1json/schema";

    private final ObjectNode extract = new ObjectMapper().createObjectNode();
    private final Deque<String> wanted = new ArrayDeque<>();
    private final JsonNode description;

    private Extract(JsonNode description) {
        this.description = description;
    }

    /** Of these operations, each a method and a path: {@code POST /rest/api/3/issue}. */
    static ObjectNode of(JsonNode description, Iterable<String> operations) {
        Extract it = new Extract(description);
        operations.forEach(operation -> {
            String[] words = operation.split(" ", 2);
            it.add(words[0].toLowerCase(Locale.ROOT), words[1]);
        });
        it.addWhatTheyReferTo();
        return it.extract;
    }

    private void add(String method, String path) {
        JsonNode published = description.path("paths").path(path).path(method);
        ObjectNode kept =
                extract.withObjectProperty("paths").withObjectProperty(path).withObjectProperty(method);
        body(published.path("requestBody"), kept, "requestBody");
        published
                .path("responses")
                .properties()
                .forEach(
                        response -> body(response.getValue(), kept.withObjectProperty("responses"), response.getKey()));
    }

    private void body(JsonNode published, ObjectNode kept, String name) {
        JsonNode schema = published.at(JSON_BODY);
        if (!schema.isMissingNode()) {
            kept.withObjectProperty(name)
                    .withObjectProperty("content")
                    .withObjectProperty("application/json")
                    .set("schema", schema(schema));
        }
    }

    private void addWhatTheyReferTo() {
        while (!wanted.isEmpty()) {
            String name = wanted.pop();
            ObjectNode schemas = extract.withObjectProperty("components").withObjectProperty("schemas");
            if (!schemas.has(name)) {
                schemas.set(
                        name,
                        schema(description.path("components").path("schemas").path(name)));
            }
        }
    }

    private ObjectNode schema(JsonNode published) {
        ObjectNode kept = extract.objectNode();
        published.properties().stream()
                .filter(field -> KEPT.contains(field.getKey()))
                .forEach(field -> kept.set(field.getKey(), field.getValue()));
        if (published.path("additionalProperties").isBoolean()) {
            kept.set("additionalProperties", published.path("additionalProperties"));
        }
        if (published.has("items")) {
            kept.set("items", schema(published.path("items")));
        }
        published
                .path("properties")
                .properties()
                .forEach(property ->
                        kept.withObjectProperty("properties").set(property.getKey(), schema(property.getValue())));
        published.path("allOf").forEach(one -> kept.withArrayProperty("allOf").add(schema(one)));
        if (published.has("$ref")) {
            String reference = published.path("$ref").asText();
            wanted.push(reference.substring(reference.lastIndexOf('/') + 1));
        }
        return kept;
    }
}
