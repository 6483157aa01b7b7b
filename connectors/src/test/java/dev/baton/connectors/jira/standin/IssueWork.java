package dev.baton.connectors.jira.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.baton.connectors.jira.standin.Site.Insisted;
import dev.baton.connectors.jira.standin.Site.Project;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Making, changing and showing tickets. */
final class IssueWork {

    private static final Set<String> BODY = Set.of("fields", "update", "properties", "transition", "historyMetadata");

    private final Site site;
    private final Fields fields;
    private final Pictures pictures;

    IssueWork(Site site, Face face) {
        this.site = site;
        this.fields = new Fields(site, face);
        this.pictures = new Pictures(face);
    }

    Answered create(JsonNode body) {
        Optional<Answered> strange = strange(body);
        if (strange.isPresent()) {
            return strange.get();
        }
        JsonNode given = body.path("fields");
        Optional<Project> project =
                site.project(given.path("project").path("key").asText());
        if (project.isEmpty()) {
            return Answered.refused(Map.of("project", "valid project is required"));
        }
        Map<String, String> wrong = fields.complaints(project.get(), given);
        wrong.putAll(missing(project.get(), given));
        if (!wrong.isEmpty()) {
            return Answered.refused(wrong);
        }
        StoredIssue issue = site.newIssue(project.get().key);
        fields.set(issue, Human.BATON, given);
        issue.history.clear();
        body.path("properties")
                .forEach(property -> issue.properties.put(property.path("key").asText(), property.path("value")));
        return Answered.created(JsonNodeFactory.instance
                .objectNode()
                .put("id", issue.id)
                .put("key", issue.key)
                .put("self", "http://jira.example.org/rest/api/issue/" + issue.id));
    }

    private static Map<String, String> missing(Project project, JsonNode given) {
        Map<String, String> missing = new LinkedHashMap<>();
        if (!given.has("summary")) {
            missing.put("summary", "You must specify a summary of the issue.");
        }
        int type = given.path("issuetype").path("id").asInt(-1);
        if (type < 1 || type > project.types.size()) {
            missing.put("issuetype", "The issue type selected is invalid.");
        }
        for (Insisted insisted : project.insisted) {
            if (!given.has(insisted.field().id())) {
                missing.put(insisted.field().id(), insisted.field().name() + " is required.");
            }
        }
        return missing;
    }

    private static Optional<Answered> strange(JsonNode body) {
        return body.properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> !BODY.contains(key))
                .findFirst()
                .map(key -> Answered.refused(400, "Unrecognized field \"" + key + "\""));
    }

    Answered edit(String key, JsonNode body) {
        Optional<StoredIssue> found = site.find(key);
        Optional<Answered> strange = strange(body);
        if (found.isEmpty() || strange.isPresent()) {
            return strange.orElseGet(Answered::noSuchIssue);
        }
        StoredIssue issue = found.get();
        Project project = site.project(issue.project).orElseThrow();
        Map<String, String> wrong = fields.complaints(project, body.path("fields"));
        body.path("update").properties().stream()
                .filter(update -> !update.getKey().equals("labels")
                        || body.path("fields").has("labels")
                        || project.offScreen.contains("labels"))
                .forEach(update -> wrong.put(update.getKey(), "Field cannot be updated so."));
        if (!wrong.isEmpty()) {
            return Answered.refused(wrong);
        }
        fields.set(issue, Human.BATON, body.path("fields"));
        List<String> labels = new ArrayList<>(issue.labels);
        body.path("update").path("labels").forEach(change -> {
            labels.remove(change.path("remove").asText());
            labels.remove(change.path("add").asText());
            if (change.has("add")) {
                labels.add(change.path("add").asText());
            }
        });
        fields.labels(issue, Human.BATON, labels);
        return Answered.done();
    }

    Answered show(String key, Asked asked) {
        return site.find(key)
                .map(issue -> Answered.ok(pictures.issue(issue, asked)))
                .orElseGet(Answered::noSuchIssue);
    }

    Answered history(String key, Asked asked) {
        return site.find(key)
                .map(issue -> issue.history.stream().map(pictures::change).toList())
                .map(all -> Answered.ok(Pictures.page(
                        "values", all, asked.number("startAt", 0), site.page(asked.number("maxResults", 100)))))
                .orElseGet(Answered::noSuchIssue);
    }
}
