package dev.baton.connectors.jira.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** What a webhook of Jira says that matters: something about this issue has changed; what, Jira itself is asked. */
public sealed interface IssueNews {

    /** This issue has changed. */
    record About(String key) implements IssueNews {}

    /** It concerns no issue. */
    record Nothing() implements IssueNews {}

    /** It is nothing that a Jira says. */
    record Malformed() implements IssueNews {}

    /** Reads a body whose signature was good. */
    static IssueNews of(byte[] body) {
        try {
            JsonNode read = Json.MAPPER.readTree(new String(body, StandardCharsets.UTF_8));
            if (!read.isObject()) {
                return new Malformed();
            }
            String key = read.path("issue").path("key").asText("");
            return key.isEmpty() || key.length() > Json.LONGEST_KEY ? new Nothing() : new About(key);
        } catch (JsonProcessingException noJson) {
            return new Malformed();
        }
    }
}
