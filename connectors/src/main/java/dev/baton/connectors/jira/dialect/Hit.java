package dev.baton.connectors.jira.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.jira.rest.JiraText;

/** A ticket that a search found: its key and its title. */
public record Hit(String key, String title) {

    static Hit of(JsonNode issue) {
        return new Hit(JiraText.of(issue, "key"), JiraText.of(issue.path("fields"), "summary"));
    }
}
