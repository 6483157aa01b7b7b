package dev.baton.teams.adaptivecard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.view.Answers;
import dev.baton.view.Field;
import dev.baton.view.Input;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a pressed button or a sent form carries back: the action as it was drawn, and what was filled in. Teams sends every
 * answer as words, so the id of an input says how they are to be read.
 */
public final class Sent {

    /** The verb of every button. */
    public static final String PRESS = "press";

    /** The verb by which Teams asks for a card as one person sees it. */
    public static final String LOOK = "look";

    private static final String ACTION = "baton";
    private static final String PERSON = "person:";
    private static final String PICKED = "picked:";
    private static final String OPTIONS = "options:";
    private static final String WORDS = "words:";
    private static final String FORM = "form";
    private static final String SAY = "say";
    private static final String SHEET = "sheet";

    private Sent() {}

    /** The action that this data carries; empty when it is not ours. */
    public static String action(JsonNode data) {
        return data.path(ACTION).asText();
    }

    /** The data that asks what these words ask. */
    static ObjectNode words(String words) {
        return Element.JSON.objectNode().put(SAY, words);
    }

    /** The words that this data says for whoever pressed; none where it is a press. */
    public static Optional<String> said(JsonNode data) {
        return Optional.of(data.path(SAY)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    /** Whether a form was sent; a button in a dialog comes in the same way, and is a press. */
    public static boolean isForm(JsonNode data) {
        return data.path(FORM).asBoolean();
    }

    /** What was filled in, people as keys of this tenant. */
    public static Answers answers(JsonNode data, String tenant) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        data.properties().forEach(sent -> {
            String said = sent.getValue().asText();
            int kind = sent.getKey().indexOf(':') + 1;
            if (kind > 0 && !said.isEmpty()) {
                answers.put(sent.getKey().substring(kind), read(sent.getKey().substring(0, kind), said, tenant));
            }
        });
        return new Answers(answers);
    }

    /** The accounts that were picked. */
    public static List<PersonId> people(JsonNode data, String tenant) {
        return data.properties().stream()
                .filter(sent -> sent.getKey().startsWith(PERSON)
                        && !sent.getValue().asText().isBlank())
                .map(sent ->
                        new PersonId(Platform.TEAMS, tenant, sent.getValue().asText()))
                .toList();
    }

    private static List<String> read(String kind, String said, String tenant) {
        return switch (kind) {
            case PERSON -> List.of(new PersonId(Platform.TEAMS, tenant, said).key());
            case OPTIONS ->
                Arrays.stream(said.split(",", -1)).map(Picked::fromList).toList();
            default -> List.of(said);
        };
    }

    /** The id of the input that asks for this field. */
    static String id(Field<?> field) {
        Input input = field.input();
        String kind = input instanceof Input.Person
                ? PERSON
                : input instanceof Input.Choice || input instanceof Input.Checklist ? OPTIONS : WORDS;
        return kind + field.id();
    }

    /** The field that the input of this id asks for. */
    static String field(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    /** The id of an input that asks for a person by a list of keys, from that of one that searches accounts. */
    static String picked(String person) {
        return person.replaceFirst("^" + PERSON, PICKED);
    }

    static ObjectNode data(String action) {
        return Element.JSON.objectNode().put(ACTION, action);
    }

    /** The same for the button of a form. */
    static ObjectNode form(String action) {
        return data(action).put(FORM, true);
    }

    /** The same for a button that only turns to another sheet of the form. */
    static ObjectNode turned(ObjectNode form, int sheet) {
        return form.put(SHEET, sheet);
    }

    /** To which sheet of its form somebody turned, counted from zero; none where they sent it. */
    public static Optional<Integer> sheet(JsonNode data) {
        return Optional.of(data.path(SHEET)).filter(JsonNode::isInt).map(JsonNode::asInt);
    }

    /** Lets what was said to a field travel with the data, as if it came from its input. */
    static void keep(ObjectNode data, Field<?> field, Answers filled) {
        List<String> said = filled.all(field.id());
        if (said.isEmpty()) {
            return;
        }
        String id = id(field);
        if (id.startsWith(OPTIONS)) {
            data.put(id, said.stream().map(Picked::inList).collect(Collectors.joining(",")));
        } else {
            data.put(field.input() instanceof Input.Person ? picked(id) : id, said.get(0));
        }
    }

    /** Whether this data is that of a button that opens a dialog. */
    static boolean opens(JsonNode data) {
        return data.has("msteams");
    }

    /** The same for a button that opens a dialog. */
    static ObjectNode opening(String action) {
        ObjectNode data = data(action);
        data.putObject("msteams").put("type", "task/fetch");
        return data;
    }
}
