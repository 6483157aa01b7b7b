package dev.baton.connectors.jira.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What a webhook of Jira says that matters: something about this issue has changed; what, Jira itself is asked. */
public sealed interface IssueNews {

    /** By what name a change of an issue's key stands among what has changed. */
    String KEY = "Key";

    /** How many keys one body may name. */
    int MOST_KEYS = 10;

    /** The issue of these keys has changed: the one that it has, and those that it had before somebody moved it just now. */
    record About(List<String> keys) implements IssueNews {
        public About {
            keys = List.copyOf(keys);
        }
    }

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
            List<String> keys = Stream.concat(
                            Stream.of(read.path("issue").path("key")),
                            read.path("changelog")
                                    .path("items")
                                    .valueStream()
                                    .filter(item ->
                                            item.path("field").asText("").equals(KEY))
                                    .map(item -> item.path("fromString")))
                    .map(key -> key.asText(""))
                    .filter(key -> !key.isEmpty() && key.length() <= Json.LONGEST_KEY)
                    .distinct()
                    .limit(MOST_KEYS)
                    .toList();
            return keys.isEmpty() ? new Nothing() : new About(keys);
        } catch (JsonProcessingException noJson) {
            return new Malformed();
        }
    }
}
