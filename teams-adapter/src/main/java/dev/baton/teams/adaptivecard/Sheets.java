package dev.baton.teams.adaptivecard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.view.Answers;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A form on as many sheets as its questions need, mostly one. What is answered on the other sheets travels with each, so that
 * nothing is kept between them; the last one sends all. Which question stands on which sheet does not depend on the answers.
 */
final class Sheets {

    /** What the questions of one sheet may weigh, beside the answers that travel along. */
    private static final int SHEET = 44 * 1024;

    private final Form<?> form;
    private final String action;
    private final List<List<Field<?>>> sheets = new ArrayList<>();

    Sheets(Form<?> form, String action) {
        this.form = form;
        this.action = action;
        int left = 0;
        for (Field<?> field : form.fields()) {
            int weight = weight(field);
            if (sheets.isEmpty() || weight > left) {
                sheets.add(new ArrayList<>());
                left = SHEET;
            }
            sheets.get(sheets.size() - 1).add(field);
            left -= weight;
        }
        if (sheets.isEmpty()) {
            sheets.add(List.of());
        }
    }

    /** The sheet on which something is wrong, the last one where it is wrong with the whole; the first, if nothing is. */
    ObjectNode wrong(Map<String, String> problems) {
        int otherwise = problems.isEmpty() ? 0 : sheets.size() - 1;
        int sheet = IntStream.range(0, sheets.size())
                .filter(each -> sheets.get(each).stream().map(Field::id).anyMatch(problems::containsKey))
                .findFirst()
                .orElse(otherwise);
        return drawn(sheet, problems);
    }

    /** This sheet, counted from zero. */
    ObjectNode turnedTo(int sheet) {
        return drawn(Math.max(0, Math.min(sheet, sheets.size() - 1)), Map.of());
    }

    private ObjectNode drawn(int sheet, Map<String, String> problems) {
        Budget budget = Budget.ofMessage();
        List<ObjectNode> fields = Fields.drawn(sheets.get(sheet), form.filled(), problems, isWhole());
        ArrayNode actions = actions(sheet);
        actions.forEach(each -> budget.spend(List.of((ObjectNode) each)));
        budget.spend(fields);
        List<ObjectNode> body = new ArrayList<>(Fields.atNoField(form, problems));
        if (!isWhole()) {
            body.add(Parts.subtle(Text.text("Page " + (sheet + 1) + " of " + sheets.size())));
        }
        if (sheet == 0) {
            Parts parts = new Parts(Actions.IN_A_DIALOG);
            body.addAll(budget.fitting(form.intro().stream().map(part -> part.drawnBy(parts))));
        }
        body.addAll(fields);
        ObjectNode card = AdaptiveCard.drawn(body);
        card.set("actions", actions);
        return card;
    }

    private boolean isWhole() {
        return sheets.size() == 1;
    }

    /** What leads on comes first. */
    private ArrayNode actions(int sheet) {
        ArrayNode actions = Element.JSON.arrayNode();
        boolean isLast = sheet == sheets.size() - 1;
        String onward = isLast ? AdaptiveCard.orElse(form.submit(), "Save") : "Next";
        ObjectNode data = isLast ? data(sheet) : Sent.turned(data(sheet), sheet + 1);
        actions.add(submit(onward, data).put("style", "positive"));
        if (sheet > 0) {
            actions.add(submit("Back", Sent.turned(data(sheet), sheet - 1)));
        }
        return actions;
    }

    private ObjectNode data(int sheet) {
        ObjectNode data = Sent.form(action);
        form.fields().stream()
                .filter(field -> !sheets.get(sheet).contains(field))
                .forEach(field -> Sent.keep(data, field, form.filled()));
        return data;
    }

    private static ObjectNode submit(String label, ObjectNode data) {
        ObjectNode submit = Element.of("Action.Submit").put("title", label);
        submit.set("data", data);
        return submit;
    }

    private static int weight(Field<?> field) {
        return Fields.drawn(List.of(field), Answers.none(), Map.of(), true).stream()
                .mapToInt(Element::weight)
                .sum();
    }
}
