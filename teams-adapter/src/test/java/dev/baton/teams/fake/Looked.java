package dev.baton.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An Adaptive Card as whoever looks at it reads it: its words, its buttons, its questions and what is wrong with them. */
final class Looked {

    private static final String OPTIONAL = " (optional)";
    private static final Set<String> NOT_SHOWN = Set.of("fallback", "data", "refresh");

    private Looked() {}

    /** All words, in order. */
    static String words(JsonNode card) {
        StringBuilder words = new StringBuilder();
        all(card).forEach(node -> {
            if (node.path("type").asText().equals("TextRun")) {
                words.append(node.path("text").asText()).append(' ');
            }
        });
        return words.toString();
    }

    /** Everything that can be pressed. */
    static List<JsonNode> buttons(JsonNode card) {
        return all(card).stream()
                .filter(node -> node.has("title") && node.path("type").asText().startsWith("Action."))
                .toList();
    }

    static Optional<JsonNode> button(JsonNode card, String label) {
        return buttons(card).stream()
                .filter(button -> label.equals(button.path("title").asText()))
                .findFirst();
    }

    /** Everything that can be filled in. */
    static List<JsonNode> inputs(JsonNode card) {
        return all(card).stream()
                .filter(node -> node.path("type").asText().startsWith("Input."))
                .toList();
    }

    static Optional<JsonNode> input(JsonNode card, String label) {
        return inputs(card).stream().filter(input -> label(input).equals(label)).findFirst();
    }

    /** What a field is called, without what the drawing adds. */
    static String label(JsonNode input) {
        String label = input.path("label").asText();
        return label.endsWith(OPTIONAL) ? label.substring(0, label.length() - OPTIONAL.length()) : label;
    }

    /** What is said in the colour of warnings, by the label of the field below it. */
    static Map<String, String> problems(JsonNode card) {
        Map<String, String> problems = new LinkedHashMap<>();
        String said = "";
        for (JsonNode element : card.path("body")) {
            if (element.at("/inlines/0/color").asText().equals("attention")) {
                said = words(element).strip();
            } else if (!said.isEmpty()) {
                problems.put(label(element), said);
                said = "";
            }
        }
        return problems;
    }

    /** A card and everything in it, in order, without what is shown only where this cannot be. */
    private static List<JsonNode> all(JsonNode card) {
        List<JsonNode> all = new ArrayList<>();
        collect(card, all);
        return all;
    }

    private static void collect(JsonNode node, List<JsonNode> all) {
        if (node.isObject()) {
            all.add(node);
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, all));
        }
        node.properties().stream()
                .filter(field -> !NOT_SHOWN.contains(field.getKey()))
                .forEach(field -> collect(field.getValue(), all));
    }
}
