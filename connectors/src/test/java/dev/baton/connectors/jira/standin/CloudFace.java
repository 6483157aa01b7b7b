package dev.baton.connectors.jira.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cloud: version 3, documents, account ids, pages by token. */
final class CloudFace implements Face {

    private static final Set<String> QUERY = Set.of(
            "expand", "fields", "fieldsByKeys", "jql", "maxResults", "nextPageToken", "properties", "reconcileIssues");
    private static final String AUTHORIZATION = "Basic "
            + Base64.getEncoder()
                    .encodeToString((Human.BATON.email() + ":" + JiraStandIn.TOKEN).getBytes(StandardCharsets.UTF_8));

    @Override
    public String path() {
        return "/rest/api/3/";
    }

    @Override
    public boolean knows(String authorization) {
        return authorization.equals(AUTHORIZATION);
    }

    @Override
    public ObjectNode shown(Human human) {
        ObjectNode user = JsonNodeFactory.instance.objectNode();
        user.put("accountId", human.id()).put("accountType", "atlassian").put("active", true);
        user.put("displayName", human.displayName());
        return human.isHidden() ? user : user.put("emailAddress", human.email());
    }

    @Override
    public Optional<Human> meant(JsonNode reference, Site site) {
        String id = reference.path("accountId").asText(reference.path("id").asText());
        return site.people().stream().filter(human -> human.id().equals(id)).findFirst();
    }

    @Override
    public List<Human> search(List<Human> people, String query) {
        return people.stream()
                .filter(human -> human.email().startsWith(query)
                        || human.displayName().toLowerCase(Locale.ROOT).startsWith(query))
                .toList();
    }

    @Override
    public String queryParameter() {
        return "query";
    }

    @Override
    public Optional<String> complaint(JsonNode text) {
        return AdfPage.complaint(text);
    }

    @Override
    public String read(JsonNode text) {
        return AdfPage.read(text);
    }

    @Override
    public JsonNode typed(String text) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ArrayNode inside = document.put("type", "doc").put("version", 1).putArray("content");
        inside.addObject()
                .put("type", "paragraph")
                .putArray("content")
                .addObject()
                .put("type", "text")
                .put("text", text);
        return document;
    }

    @Override
    public Answered search(Site site, JsonNode query) {
        Optional<String> unknown = query.properties().stream()
                .map(Map.Entry::getKey)
                .filter(field -> !QUERY.contains(field))
                .findFirst();
        if (unknown.isPresent()) {
            return Answered.refused(400, "Invalid request payload: " + unknown.get());
        }
        Jql.Found found = Jql.find(site, query.path("jql").asText());
        if (!found.complaint().isEmpty()) {
            return Answered.refused(400, found.complaint());
        }
        int from = Integer.parseInt(query.path("nextPageToken").asText("t0").substring(1));
        int to = Math.min(
                from + site.page(query.path("maxResults").asInt(50)),
                found.entries().size());
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        boolean isLast = to == found.entries().size();
        page.put("isLast", isLast);
        if (!isLast) {
            page.put("nextPageToken", "t" + to);
        }
        ArrayNode issues = page.putArray("issues");
        found.entries().subList(Math.min(from, to), to).forEach(entry -> issues.add(Jql.shown(site, entry, query)));
        return Answered.ok(page);
    }

    @Override
    public String typesName() {
        return "issueTypes";
    }

    @Override
    public String fieldsName() {
        return "fields";
    }

    @Override
    public boolean isTalkative() {
        return true;
    }
}
