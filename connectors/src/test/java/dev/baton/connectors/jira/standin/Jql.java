package dev.baton.connectors.jira.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.jira.standin.Index.Entry;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** As much of the query language as an app of few words needs. */
final class Jql {

    private static final Pattern QUERY = Pattern.compile("(.*?)(?:\\s*ORDER BY (key|created) (ASC|DESC))?");
    private static final Pattern EQUALS = Pattern.compile("(labels|project) = \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern TEXT = Pattern.compile("description ~ \"([A-Za-z0-9]+)\"");
    private static final Pattern LINKS = Pattern.compile("issue in issuesWithRemoteLinksByGlobalId\\((\"[^()]*\")\\)");

    private Jql() {}

    /** What a query finds, or a complaint in Jira's words. */
    record Found(List<Entry> entries, String complaint) {}

    static Found find(Site site, String jql) {
        Matcher query = QUERY.matcher(jql);
        if (!query.matches() || query.group(1).isBlank()) {
            return wrong("Unbounded JQL queries are not allowed here. Please add a search restriction to your query.");
        }
        Predicate<Entry> all = entry -> true;
        for (String clause : query.group(1).split(" AND ", -1)) {
            if (clause.strip().equals("statusCategory != Done")) {
                all = all.and(entry -> site.find(entry.key())
                        .filter(issue -> !issue.status.category.equals("done"))
                        .isPresent());
                continue;
            }
            Matcher equals = EQUALS.matcher(clause.strip());
            Matcher text = TEXT.matcher(clause.strip());
            Matcher links = LINKS.matcher(clause.strip());
            if (equals.matches() && equals.group(1).equals("project")) {
                String project = plain(equals.group(2));
                if (site.project(project).isEmpty()) {
                    return wrong("The value '" + project + "' does not exist for the field 'project'.");
                }
                all = all.and(entry -> entry.project().equals(project));
            } else if (equals.matches()) {
                all = all.and(entry -> entry.labels().contains(plain(equals.group(2))));
            } else if (text.matches()) {
                all = all.and(entry -> words(entry).anyMatch(text.group(1)::equalsIgnoreCase));
            } else if (links.matches()) {
                List<String> ids = Arrays.stream(links.group(1).split("\\s*,\\s*"))
                        .map(id -> id.substring(1, id.length() - 1))
                        .toList();
                all = all.and(entry -> ids.stream().anyMatch(entry.links()::contains));
            } else {
                return wrong("Error in the JQL Query: '" + clause + "'.");
            }
        }
        return new Found(sorted(site, all, "DESC".equals(query.group(3))), "");
    }

    /** A ticket in the answer to a search, with the fields that were asked for, as far as anybody here asks. */
    static ObjectNode shown(Site site, Entry entry, JsonNode query) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        shown.put("id", entry.id()).put("key", entry.key());
        boolean wanted = query.path("fields")
                .valueStream()
                .anyMatch(field -> field.asText().equals("summary"));
        if (wanted) {
            site.find(entry.key()).ifPresent(issue -> shown.putObject("fields").put("summary", issue.summary));
        }
        return shown;
    }

    private static List<Entry> sorted(Site site, Predicate<Entry> which, boolean descending) {
        Comparator<Entry> byId = Comparator.comparing(entry -> Long.parseLong(entry.id()));
        return site.index().entries().stream()
                .filter(which)
                .filter(entry -> site.find(entry.key()).isPresent())
                .sorted(descending ? byId.reversed() : byId)
                .toList();
    }

    private static Stream<String> words(Entry entry) {
        return Arrays.stream(entry.text().split("[^\\p{Alnum}]+"));
    }

    private static String plain(String quoted) {
        return quoted.replace("\\\"", "\"").replace("\\\\", "\\");
    }

    private static Found wrong(String complaint) {
        return new Found(List.of(), complaint);
    }
}
