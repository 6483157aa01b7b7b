package dev.baton.teams.adaptivecard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.view.Answers;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input;
import dev.baton.view.Literal;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws the questions of a form, with what is filled in already and what is wrong. */
final class Fields implements Input.Drawn<ObjectNode> {

    private static final String PEOPLE = "graph.microsoft.com/users";

    private final Field<?> field;
    private final Answers filled;

    private Fields(Field<?> field, Answers filled) {
        this.field = field;
        this.filled = filled;
    }

    /**
     * Each field with its hint under it and its problem above it.
     *
     * @param isWhole whether Teams itself may ask for what is missing: where there are more sheets, one may turn back first
     */
    static List<ObjectNode> drawn(
            List<Field<?>> fields, Answers filled, Map<String, String> problems, boolean isWhole) {
        List<ObjectNode> drawn = new ArrayList<>();
        for (Field<?> field : fields) {
            if (problems.containsKey(field.id())) {
                drawn.add(problem(problems.getOrDefault(field.id(), "")));
            }
            drawn.add(asked(field, filled, isWhole));
            if (!field.hint().isBlank()) {
                drawn.add(Parts.subtle(Text.text(field.hint())).put("spacing", "small"));
            }
        }
        return drawn;
    }

    /** What is wrong with the form as a whole. */
    static List<ObjectNode> atNoField(Form<?> form, Map<String, String> problems) {
        return problems.keySet().stream()
                .filter(id ->
                        form.fields().stream().noneMatch(field -> field.id().equals(id)))
                .sorted()
                .map(id -> problem(problems.getOrDefault(id, "")))
                .toList();
    }

    private static ObjectNode problem(String sentence) {
        ObjectNode run = RichText.bold(sentence).put("color", "attention");
        return RichText.block(Element.JSON.arrayNode().add(run));
    }

    private static ObjectNode asked(Field<?> field, Answers filled, boolean isWhole) {
        ObjectNode input = field.input().drawnBy(new Fields(field, filled));
        String label = RichText.words(field.label());
        input.put("id", Sent.id(field)).put("label", label.isBlank() ? "–" : label);
        if (field.required()) {
            return isWhole ? input.put("isRequired", true).put("errorMessage", "Please fill this in.") : input;
        }
        return input.put("label", label + " (optional)");
    }

    @Override
    public ObjectNode sentence(Input.Sentence input) {
        return words(input.longest());
    }

    @Override
    public ObjectNode paragraph(Input.Paragraph input) {
        return words(input.longest()).put("isMultiline", true);
    }

    @Override
    public ObjectNode choice(Input.Choice input) {
        ObjectNode select = choices(input.options()).put("style", "compact");
        chosen(input.options()).stream().findFirst().ifPresent(value -> select.put("value", value));
        return select;
    }

    @Override
    public ObjectNode checklist(Input.Checklist input) {
        ObjectNode boxes = choices(input.options()).put("style", "expanded").put("isMultiSelect", true);
        String ticked = chosen(input.options()).stream().collect(Collectors.joining(","));
        return ticked.isEmpty() ? boxes : boxes.put("value", ticked);
    }

    /** The people picker, which searches the directory; what comes back is the account's object id. */
    @Override
    public ObjectNode person(Input.Person input) {
        ObjectNode picker = Element.of("Input.ChoiceSet").put("style", "filtered");
        picker.putArray("choices");
        picker.putObject("choices.data").put("type", "Data.Query").put("dataset", PEOPLE);
        filled.one(field.id()).flatMap(Picked::account).ifPresent(account -> picker.put("value", account));
        return picker;
    }

    @Override
    public ObjectNode date(Input.Date input) {
        ObjectNode picker = Element.of("Input.Date").put("min", input.earliest().toString());
        filled.one(field.id())
                .filter(said -> said.matches("\\d{4}-\\d{2}-\\d{2}"))
                .ifPresent(said -> picker.put("value", said));
        return picker;
    }

    private ObjectNode words(int longest) {
        ObjectNode input = Element.of("Input.Text").put("maxLength", longest);
        filled.one(field.id()).map(said -> Literal.editable(said, longest)).ifPresent(said -> input.put("value", said));
        return input;
    }

    private List<String> chosen(List<Input.Option> options) {
        List<String> said = filled.all(field.id());
        return options.stream()
                .map(Input.Option::value)
                .filter(said::contains)
                .map(Picked::inList)
                .toList();
    }

    private static ObjectNode choices(List<Input.Option> options) {
        ObjectNode set = Element.of("Input.ChoiceSet").put("wrap", true);
        ArrayNode choices = set.putArray("choices");
        options.forEach(option -> choices.addObject()
                .put("title", RichText.words(option.label()))
                .put("value", Picked.inList(option.value())));
        return set;
    }
}
