package dev.baton.connectors.jira.issue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.jira.rest.JiraText;
import dev.baton.connectors.jira.settings.JiraPractice;
import java.util.List;
import java.util.Map;

/**
 * A way from a ticket's status to another one: its id at this moment, whereto it leads, the resolutions that may be given
 * with it, and the fields on which it insists besides.
 */
record Transition(String id, String name, Target to, List<Resolution> resolutions, List<String> insistsOn) {

    /** A status: its name, the key of its category, and whether it ends a ticket without a fix. */
    record Target(String status, String category, boolean isWithoutFix) {}

    /** Why a ticket ends. */
    record Resolution(String id, String name, boolean isWithoutFix) {}

    static Transition of(JsonNode transition, JiraPractice practice) {
        JsonNode to = transition.path("to");
        JsonNode fields = transition.path("fields");
        String status = JiraText.of(to, "name");
        return new Transition(
                JiraText.of(transition, "id"),
                JiraText.of(transition, "name"),
                new Target(status, JiraText.of(to.path("statusCategory"), "key"), practice.isWithoutFix(status)),
                resolutions(fields.path("resolution"), practice),
                insistsOn(fields));
    }

    /** Whether it asks for nothing that Baton could not give. */
    boolean isOpenToBaton() {
        return insistsOn.isEmpty();
    }

    /** For people: by what name, whereto, and what stands in the way. */
    String words() {
        return "\"" + name + "\" to \"" + to.status() + "\""
                + (insistsOn.isEmpty() ? "" : " (which asks for " + String.join(", ", insistsOn) + ")");
    }

    private static List<Resolution> resolutions(JsonNode field, JiraPractice practice) {
        return field.path("allowedValues")
                .valueStream()
                .map(value -> {
                    String name = JiraText.of(value, "name");
                    return new Resolution(JiraText.of(value, "id"), name, practice.isWithoutFix(name));
                })
                .toList();
    }

    private static List<String> insistsOn(JsonNode fields) {
        return fields.properties().stream()
                .filter(field -> !canBeGiven(field))
                .map(Map.Entry::getValue)
                .filter(field -> field.path("required").asBoolean())
                .filter(field -> !field.path("hasDefaultValue").asBoolean())
                .map(field -> JiraText.of(field, "name"))
                .toList();
    }

    private static boolean canBeGiven(Map.Entry<String, JsonNode> field) {
        return field.getKey().equals("resolution")
                && !field.getValue().path("allowedValues").isEmpty();
    }
}
