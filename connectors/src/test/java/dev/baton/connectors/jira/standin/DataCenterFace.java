package dev.baton.connectors.jira.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;

/** Data Center: version 2, markup, user names, pages by offset. */
final class DataCenterFace implements Face {

    private static final int LONGEST_TEXT = 32_767;

    @Override
    public String path() {
        return "/rest/api/2/";
    }

    @Override
    public boolean knows(String authorization) {
        return authorization.equals("Bearer " + JiraStandIn.TOKEN);
    }

    @Override
    public ObjectNode shown(Human human) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", human.name())
                .put("key", "JIRAUSER" + human.name().length())
                .put("emailAddress", human.email())
                .put("displayName", human.displayName())
                .put("active", true);
    }

    @Override
    public Optional<Human> meant(JsonNode reference, Site site) {
        String name = reference.path("name").asText();
        return site.people().stream().filter(human -> human.name().equals(name)).findFirst();
    }

    @Override
    public List<Human> search(List<Human> people, String query) {
        return people.stream()
                .filter(human -> human.email().startsWith(query) || human.name().startsWith(query))
                .toList();
    }

    @Override
    public String queryParameter() {
        return "username";
    }

    @Override
    public Optional<String> complaint(JsonNode text) {
        if (!text.isTextual()) {
            return Optional.of("Operation value must be a string");
        }
        return text.asText().length() > LONGEST_TEXT
                ? Optional.of("The entered text is too long. It exceeds the allowed limit of 32,767 characters.")
                : Optional.empty();
    }

    @Override
    public String read(JsonNode text) {
        return WikiPage.read(text.asText());
    }

    @Override
    public JsonNode typed(String text) {
        return TextNode.valueOf(text);
    }

    @Override
    public Answered search(Site site, JsonNode query) {
        Jql.Found found = Jql.find(site, query.path("jql").asText());
        if (!found.complaint().isEmpty()) {
            return Answered.refused(400, found.complaint());
        }
        int from = Math.min(query.path("startAt").asInt(), found.entries().size());
        int most = site.page(query.path("maxResults").asInt(50));
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("startAt", from)
                .put("maxResults", most)
                .put("total", found.entries().size());
        ArrayNode issues = page.putArray("issues");
        found.entries()
                .subList(from, Math.min(from + most, found.entries().size()))
                .forEach(entry -> issues.add(Jql.shown(site, entry, query)));
        return Answered.ok(page);
    }

    @Override
    public String typesName() {
        return "values";
    }

    @Override
    public String fieldsName() {
        return "values";
    }

    @Override
    public boolean isTalkative() {
        return false;
    }
}
