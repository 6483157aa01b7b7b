package dev.baton.connectors.jira.filing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.jira.rest.JiraText;
import dev.baton.handoff.ticket.TicketField;
import java.util.List;
import java.util.stream.Stream;

/** A field of a project's create screen: its id and name, whether a ticket needs it, of what kind it is, what may be chosen. */
record FieldMeta(String id, String name, boolean isRequired, Kind kind, List<Choice> choices) {

    /** What a value is: Jira's type, of what a list consists, and which custom field it is. */
    record Kind(String type, String items, String custom) {}

    /** A value that may be chosen: by what Jira knows it, and what people read. */
    record Choice(String id, String words) {}

    static FieldMeta of(JsonNode field) {
        JsonNode schema = field.path("schema");
        String id = JiraText.of(field, "fieldId");
        return new FieldMeta(
                id.isEmpty() ? JiraText.of(field, "key") : id,
                JiraText.of(field, "name"),
                field.path("required").asBoolean()
                        && !field.path("hasDefaultValue").asBoolean(),
                new Kind(JiraText.of(schema, "type"), JiraText.of(schema, "items"), JiraText.of(schema, "custom")),
                field.path("allowedValues")
                        .valueStream()
                        .map(value -> new Choice(JiraText.of(value, "id"), words(value)))
                        .toList());
    }

    TicketField asked() {
        return new TicketField(id, name, choices.stream().map(Choice::words).toList());
    }

    /** Options have a value, everything else a name. */
    private static String words(JsonNode value) {
        return Stream.of("value", "name", "label")
                .map(key -> JiraText.of(value, key))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseGet(() -> JiraText.of(value, "id"));
    }
}
