package dev.baton.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An open dialog being filled in: finds fields by their label, and keeps what Teams' own client would send. */
final class TeamsDialog {

    private final JsonNode card;
    private final Map<String, String> said = new LinkedHashMap<>();

    TeamsDialog(JsonNode card) {
        this.card = card;
        Looked.inputs(card)
                .forEach(input ->
                        said.put(input.path("id").asText(), input.path("value").asText()));
    }

    JsonNode card() {
        return card;
    }

    List<String> labels() {
        return Looked.inputs(card).stream().map(Looked::label).toList();
    }

    boolean asks(String field) {
        return Looked.input(card, field).isPresent();
    }

    /** Writes into a field whatever kind it is of: words, the labels of options, an account, a day. */
    void put(String field, List<String> words) {
        JsonNode input = Looked.input(card, field)
                .orElseThrow(() -> new AssertionError("no field '" + field + "' among " + labels()));
        said.put(input.path("id").asText(), isOfOptions(input) ? chosen(input, words) : words.get(0));
    }

    /** What Teams' client would mark before it sends anything. */
    List<String> notYetSendable() {
        List<String> missing = new ArrayList<>();
        for (JsonNode input : Looked.inputs(card)) {
            String value = said.getOrDefault(input.path("id").asText(), "");
            if (input.path("isRequired").asBoolean() && value.isEmpty()) {
                missing.add(
                        Looked.label(input) + ": " + input.path("errorMessage").asText());
            } else if (input.has("maxLength")
                    && value.length() > input.path("maxLength").asInt()) {
                missing.add(Looked.label(input) + ": longer than " + input.path("maxLength"));
            } else if (!value.isEmpty() && value.compareTo(input.path("min").asText()) < 0) {
                missing.add(Looked.label(input) + ": before " + input.path("min"));
            }
        }
        return missing;
    }

    /** The data of the form's button with everything that was filled in. */
    ObjectNode sent() {
        ObjectNode data = card.at("/actions/0/data").deepCopy();
        said.forEach(data::put);
        return data;
    }

    private static boolean isOfOptions(JsonNode input) {
        return input.path("type").asText().equals("Input.ChoiceSet") && !input.has("choices.data");
    }

    private static String chosen(JsonNode input, List<String> labels) {
        List<String> values = labels.stream().map(label -> value(input, label)).toList();
        return String.join(",", values);
    }

    private static String value(JsonNode input, String label) {
        for (JsonNode choice : input.path("choices")) {
            if (choice.path("title").asText().equals(label)) {
                return choice.path("value").asText();
            }
        }
        throw new AssertionError("no option '" + label + "' in " + input.path("choices"));
    }
}
