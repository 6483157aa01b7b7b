package dev.baton.connectors.jira.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.jira.rest.JiraText;
import dev.baton.connectors.jira.rest.JiraTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One change of one field, as a ticket's history has it: when, by whom, and from what to what, in Jira's words. */
public record Change(Instant at, String by, String field, String from, String to) {

    /** What one entry of a history says; an entry without a moment says nothing. */
    static List<Change> of(JsonNode entry) {
        String by = JiraText.of(entry.path("author"), "displayName");
        return JiraTime.moment(entry.path("created")).stream()
                .flatMap(at -> items(entry)
                        .map(item -> new Change(
                                at, by, field(item), JiraText.of(item, "fromString"), JiraText.of(item, "toString"))))
                .toList();
    }

    /** Whether it was this field, by its id or by its name. */
    public boolean isOf(String name) {
        return field.equalsIgnoreCase(name);
    }

    private static Stream<JsonNode> items(JsonNode entry) {
        return entry.path("items").valueStream();
    }

    private static String field(JsonNode item) {
        String id = JiraText.of(item, "fieldId");
        return id.isEmpty() ? JiraText.of(item, "field") : id;
    }
}
