package dev.baton.teams.adaptivecard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.view.Button;
import dev.baton.view.Literal;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws what can be pressed: what answers at once as Action.Execute, with Action.Submit where a client does not know it;
 * what opens something as a task/fetch, as a dialog opens by nothing else.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/work-with-universal-actions-for-adaptive-cards">Universal Actions</a>
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/task-modules-bots">Dialogs in bots</a>
 */
final class Actions {

    /** Teams shows this many side by side and hides what comes after. */
    private static final int ROW = 6;

    private Actions() {}

    /** Rows of buttons. */
    static List<ObjectNode> rows(List<Button> buttons) {
        List<ObjectNode> rows = new ArrayList<>();
        for (int first = 0; first < buttons.size(); first += ROW) {
            ArrayNode row = Element.JSON.arrayNode();
            buttons.subList(first, Math.min(buttons.size(), first + ROW)).forEach(button -> row.add(drawn(button)));
            ObjectNode set = Element.of("ActionSet");
            set.set("actions", row);
            rows.add(set);
        }
        return rows;
    }

    private static ObjectNode drawn(Button button) {
        ObjectNode data = Sent.data(button.action());
        if (button.opens()) {
            return styled(submit(button, Sent.opening(data)), button.weight());
        }
        ObjectNode execute = titled("Action.Execute", button).put("verb", Sent.PRESS);
        execute.set("data", data);
        execute.set("fallback", submit(button, data.deepCopy()));
        return styled(execute, button.weight());
    }

    private static ObjectNode submit(Button button, ObjectNode data) {
        ObjectNode submit = titled("Action.Submit", button);
        submit.set("data", data);
        return submit;
    }

    private static ObjectNode titled(String type, Button button) {
        String label = Literal.words(button.label().strip());
        return Element.of(type).put("title", label.isBlank() ? "–" : label);
    }

    private static ObjectNode styled(ObjectNode action, Button.Weight weight) {
        return switch (weight) {
            case PRIMARY -> action.put("style", "positive");
            case DANGER -> action.put("style", "destructive");
            case PLAIN -> action;
        };
    }
}
