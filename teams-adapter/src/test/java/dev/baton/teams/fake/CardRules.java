package dev.baton.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What Teams documents of a card: which elements there are in version 1.5, what each must have, and how large it may be.
 *
 * @see <a href="https://adaptivecards.io/explorer/">Adaptive Cards schema explorer</a>
 */
public final class CardRules {

    private static final Map<String, List<String>> REQUIRED = Map.ofEntries(
            Map.entry("AdaptiveCard", List.of("version", "body")),
            Map.entry("RichTextBlock", List.of("inlines")),
            Map.entry("TextRun", List.of("text")),
            Map.entry("Container", List.of("items")),
            Map.entry("ActionSet", List.of("actions")),
            Map.entry("Table", List.of("columns", "rows")),
            Map.entry("TableRow", List.of("cells")),
            Map.entry("TableCell", List.of("items")),
            Map.entry("Input.Text", List.of("id", "label")),
            Map.entry("Input.Date", List.of("id", "label")),
            Map.entry("Input.ChoiceSet", List.of("id", "label", "choices")),
            Map.entry("Action.Execute", List.of("title", "verb", "data", "fallback")),
            Map.entry("Action.Submit", List.of("title", "data")),
            Map.entry("Action.OpenUrl", List.of("url")),
            Map.entry("Data.Query", List.of("dataset")),
            Map.entry("task/fetch", List.of()));

    private static final int MOST_REFRESHED = 60;

    private CardRules() {}

    /** What is wrong with a card, a sentence each. */
    public static List<String> complaints(JsonNode card) {
        List<String> complaints = new ArrayList<>();
        if (!card.path("version").asText().equals("1.5")) {
            complaints.add("a card of version '" + card.path("version").asText() + "'");
        }
        if (card.at("/refresh/userIds").size() > MOST_REFRESHED) {
            complaints.add(
                    "a card that refreshes for " + card.at("/refresh/userIds").size());
        }
        look(card, complaints, new HashSet<>());
        PublishedSchema.ofCard(card).stream().limit(1).forEach(complaints::add);
        return complaints;
    }

    private static void look(JsonNode node, List<String> complaints, Set<String> ids) {
        String type = node.path("type").asText();
        if (!type.isEmpty()) {
            judge(node, type, complaints);
        }
        if (type.startsWith("Input.") && !ids.add(node.path("id").asText())) {
            complaints.add("two inputs with the id " + node.path("id"));
        }
        node.properties().stream()
                .filter(field ->
                        !field.getKey().equals("data") || !field.getValue().isTextual())
                .filter(field -> !field.getKey().equals("refresh")) // its action is no button, and needs no fallback
                .forEach(field -> look(field.getValue(), complaints, ids));
        if (node.isArray()) {
            node.forEach(each -> look(each, complaints, ids));
        }
    }

    private static void judge(JsonNode node, String type, List<String> complaints) {
        List<String> required = REQUIRED.get(type);
        if (required == null) {
            complaints.add("an element of the type " + type);
            return;
        }
        required.stream()
                .filter(name -> node.path(name).isMissingNode())
                .forEach(name -> complaints.add("no " + name + " in " + type));
        boolean isEmpty = List.of("inlines", "actions", "columns", "rows").stream()
                .anyMatch(name -> node.path(name).isArray() && node.path(name).isEmpty());
        if (isEmpty) {
            complaints.add("an empty " + type);
        }
        if (type.equals("ActionSet") && node.path("actions").size() > 6) {
            complaints.add("more than six actions in a row");
        }
    }
}
