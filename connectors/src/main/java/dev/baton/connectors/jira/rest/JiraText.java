package dev.baton.connectors.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;

/** Words in Jira's answers: what is missing, null or no word at all is the empty text. */
public final class JiraText {

    private JiraText() {}

    /** The words of a field. */
    public static String of(JsonNode object, String field) {
        return of(object.path(field));
    }

    /** The words themselves. */
    public static String of(JsonNode value) {
        return value.isTextual() || value.isNumber() ? value.asText() : "";
    }
}
