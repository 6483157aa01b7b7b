package dev.baton.connectors.dependencytrack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.baton.connectors.dependencytrack.Rest.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that Dependency-Track lists, page by page, with a record of every answer. Components are looked for by the
 * interface of version 5 where there is one, and by that of version 4, which version 5 still has but means to drop, where
 * there is none.
 */
final class Portfolio {

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 1000;

    private final Rest rest;
    private final ArrayNode answers = JsonNodeFactory.instance.arrayNode();
    private final Map<String, Optional<Project>> known = new HashMap<>();

    Portfolio(Rest rest) {
        this.rest = rest;
    }

    /** Components whose package URLs begin with this one, of active projects. */
    List<Component> components(String purl) {
        Map<String, String> query = Map.of(
                "purl_prefix", purl, "project_state", "ACTIVE", "expand", "metrics", "limit", String.valueOf(PAGE));
        Optional<Page> first = rest.find("api/v2/components", query)
                .filter(page -> !page.body().isMissingNode());
        return first.isPresent()
                ? byTokens(first.get(), query)
                : components("api/v1/component/identity", Map.of("purl", purl, "excludeInactiveProjects", "true"));
    }

    /** Every component of one version of a project. */
    List<Component> componentsOf(Project project) {
        return components("api/v1/component/project/" + project.uuid(), Map.of());
    }

    /** A version of a project; nothing if it is no longer there, or not for us to see. */
    Optional<Project> project(String uuid) {
        if (!uuid.matches("[0-9A-Fa-f-]{36}")) {
            throw rest.notUnderstood();
        }
        return known.computeIfAbsent(
                uuid,
                id -> rest.find("api/v1/project/" + id, Map.of()).map(page -> {
                    kept("api/v1/project/" + id, page.body());
                    return Project.of(page.body());
                }));
    }

    /** The active versions of a project, by group and name. */
    List<Project> versionsOf(String project) {
        String name = project.substring(project.lastIndexOf('/') + 1);
        List<JsonNode> found =
                new ArrayList<>(byNumbers("api/v1/project", Map.of("name", name, "excludeInactive", "true")));
        if (!name.equals(project)) {
            found.addAll(byNumbers("api/v1/project", Map.of("name", project, "excludeInactive", "true")));
        }
        return found.stream()
                .map(Project::of)
                .filter(each -> each.name().equals(project) && each.marks().active())
                .distinct()
                .toList();
    }

    /** Every answer so far, as it is kept for the auditor. */
    JsonNode answers() {
        return answers;
    }

    private List<Component> components(String path, Map<String, String> query) {
        return byNumbers(path, query).stream().map(Component::of).toList();
    }

    private List<Component> byTokens(Page first, Map<String, String> query) {
        List<Component> components = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Page page = first;
        while (true) {
            kept("api/v2/components", page.body());
            if (!page.body().path("items").isArray()) {
                throw rest.notUnderstood();
            }
            page.body().path("items").forEach(item -> components.add(Component.of(item)));
            String token = page.body().path("next_page_token").asText();
            if (token.isEmpty()) {
                return components;
            } else if (!seen.add(token) || seen.size() > MOST_PAGES) {
                throw rest.notUnderstood();
            }
            Map<String, String> next = new HashMap<>(query);
            next.put("page_token", token);
            page = rest.get("api/v2/components", next);
        }
    }

    private List<JsonNode> byNumbers(String path, Map<String, String> query) {
        List<JsonNode> all = new ArrayList<>();
        for (int number = 1; number <= MOST_PAGES; number++) {
            Map<String, String> with = new HashMap<>(query);
            with.put("pageNumber", String.valueOf(number));
            with.put("pageSize", String.valueOf(PAGE));
            Page page = rest.get(path, with);
            if (!page.body().isArray()) {
                throw rest.notUnderstood();
            }
            kept(path, page.body());
            page.body().forEach(all::add);
            int total = page.total().orElse(all.size());
            if (all.size() >= total) {
                return all;
            } else if (page.body().isEmpty()) {
                throw rest.changed();
            }
        }
        throw rest.notUnderstood();
    }

    private void kept(String path, JsonNode answer) {
        answers.addObject().put("asked", path).set("answer", answer);
    }
}
