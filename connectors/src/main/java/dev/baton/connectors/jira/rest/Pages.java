package dev.baton.connectors.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Lists that come in pages by offset. Jira decides how long a page is, and what the list in it is called. */
public final class Pages {

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 40;
    private static final List<String> NAMES = List.of("values", "issueTypes", "fields", "comments", "issues");

    private Pages() {}

    /** All entries, page by page. */
    public static Reply<List<JsonNode>> all(JiraRest rest, Call call) {
        return from(rest, call, new ArrayList<>(), 0);
    }

    private static Reply<List<JsonNode>> from(JiraRest rest, Call call, List<JsonNode> sofar, int pages) {
        Call page = call.with("startAt", sofar.size()).with("maxResults", PAGE);
        return rest.call(page).then(answer -> {
            List<JsonNode> entries = entries(answer);
            sofar.addAll(entries);
            return isLast(answer, entries, sofar) || pages == MOST_PAGES
                    ? Reply.did(sofar)
                    : from(rest, call, sofar, pages + 1);
        });
    }

    private static boolean isLast(JsonNode answer, List<JsonNode> entries, List<JsonNode> sofar) {
        return entries.isEmpty()
                || answer.path("isLast").asBoolean(false)
                || (answer.has("total") && sofar.size() >= answer.path("total").asInt());
    }

    /** The entries of one page. */
    public static List<JsonNode> entries(JsonNode answer) {
        return NAMES.stream()
                .map(answer::path)
                .filter(JsonNode::isArray)
                .findFirst()
                .map(list -> list.valueStream().toList())
                .orElse(List.of());
    }
}
