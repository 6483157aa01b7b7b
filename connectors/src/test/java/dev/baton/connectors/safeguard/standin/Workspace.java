package dev.baton.connectors.safeguard.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What a Safeguard workspace knows and remembers: every project is a repository and runs on one asset in production, and
 * answers come in pages of two.
 */
public final class Workspace {

    private static final int PAGE = 2;

    private final Map<String, List<String>> projects = new TreeMap<>();
    private final Map<String, ObjectNode> tasks = new ConcurrentHashMap<>();
    private final List<String> issues = new ArrayList<>();
    private volatile Instant scanned = Instant.EPOCH;

    /** Replaces everything that was scanned; components are package URLs, with or without version. */
    public void scan(Map<String, List<String>> found, Instant at) {
        projects.clear();
        projects.putAll(found);
        scanned = at;
    }

    /** The tasks by the key that came with them. */
    public Map<String, ObjectNode> tasks() {
        return tasks;
    }

    /** Every Jira issue that was sent, with its task. */
    public List<String> issues() {
        return issues;
    }

    /** What a tool answers; a tool that fails throws its own words. */
    synchronized ObjectNode call(String tool, JsonNode with) {
        return switch (tool) {
            case "safeguard_list_assets" ->
                paged("assets", assets(with.path("component").asText()), with);
            case "safeguard_get_component_projects" ->
                paged("projects", repositories(with.path("component").asText()), with);
            case "safeguard_get_remediation_plan" -> plan(with);
            case "safeguard_get_asset" -> asset(with);
            case "safeguard_create_task" -> create(with);
            case "safeguard_send_jira_issue" -> send(with);
            default -> throw new IllegalArgumentException("no such tool");
        };
    }

    private List<ObjectNode> assets(String purl) {
        return containing(purl)
                .map(found -> {
                    ObjectNode asset = object().put("id", "a-" + found.getKey()).put("name", "eu/" + found.getKey());
                    asset.put("type", "container").put("project", found.getKey());
                    asset.put("environment", "production").put("url", "https://example.org/" + found.getKey());
                    asset.set("component", component(found.getValue()));
                    return asset;
                })
                .toList();
    }

    private List<ObjectNode> repositories(String purl) {
        return containing(purl)
                .map(found -> {
                    ObjectNode project =
                            object().put("id", "p-" + found.getKey()).put("name", found.getKey());
                    project.set("component", component(found.getValue()));
                    return project;
                })
                .toList();
    }

    private Stream<Map.Entry<String, String>> containing(String purl) {
        return projects.entrySet().stream()
                .flatMap(project -> project.getValue().stream()
                        .filter(component -> component.replaceFirst("@.*", "").equals(purl))
                        .map(component -> Map.entry(project.getKey(), component)));
    }

    private ObjectNode plan(JsonNode with) {
        String project = with.path("project").asText();
        if (!projects.containsKey(project)) {
            throw new IllegalArgumentException("project '" + project + "' not found");
        }
        boolean isKnown = with.path("component").asText().equals("pkg:maven/org.acme/widget");
        return isKnown
                ? object().put("recommendation", "Raise widget in the parent.").put("fixed_version", "2.10.0")
                : object();
    }

    private ObjectNode asset(JsonNode with) {
        String project = with.path("asset").asText().replaceFirst("^a-", "");
        if (!projects.containsKey(project)) {
            throw new IllegalArgumentException("asset '" + with.path("asset").asText() + "' not found");
        }
        List<ObjectNode> components = projects.getOrDefault(project, List.of()).stream()
                .map(Workspace::component)
                .toList();
        ObjectNode page = paged("components", components, with);
        return page.put("id", "a-" + project).put("name", "eu/" + project).put("last_scanned_at", scanned.toString());
    }

    private ObjectNode create(JsonNode with) {
        String key = with.path("external_id").asText();
        ObjectNode task = tasks.computeIfAbsent(key, any -> {
            ObjectNode made = object().put("id", "t-" + (tasks.size() + 1));
            made.put("url", "https://example.org/tasks/" + (tasks.size() + 1));
            made.set("given", with);
            return made;
        });
        return task.deepCopy();
    }

    private ObjectNode send(JsonNode with) {
        String issue = with.path("task").asText() + " " + with.path("issue_key").asText();
        if (!issues.contains(issue)) {
            issues.add(issue);
        }
        return object().put("ok", true);
    }

    private static ObjectNode paged(String name, List<ObjectNode> all, JsonNode with) {
        int from = with.path("cursor").asInt(0);
        int to = Math.min(all.size(), from + PAGE);
        ObjectNode page = object();
        ArrayNode items = page.putArray(name);
        all.subList(from, to).forEach(items::add);
        return to < all.size() ? page.put("next_cursor", String.valueOf(to)) : page;
    }

    private static ObjectNode component(String purl) {
        int at = purl.indexOf('@');
        ObjectNode component = object().put("purl", at < 0 ? purl : purl.substring(0, at));
        return at < 0 ? component : component.put("version", purl.substring(at + 1));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Every project with what it contains. */
    Map<String, List<String>> projects() {
        return new LinkedHashMap<>(projects);
    }
}
