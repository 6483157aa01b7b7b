package dev.baton.teams.adaptivecard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.view.Button;
import dev.baton.view.Literal;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws what can be pressed. On a card: what answers at once as Action.Execute, with Action.Submit where a client does not
 * know it, and what opens something as a task/fetch, as a dialog opens by nothing else. In a dialog Teams knows neither of
 * the two, so there all of it is an Action.Submit.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/work-with-universal-actions-for-adaptive-cards">Universal Actions</a>
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/task-modules-bots">Dialogs in bots</a>
 * @see <a href="https://github.com/MicrosoftDocs/msteams-docs/issues/1639">«does not work in an adaptive card task module»</a>
 */
enum Actions {
    ON_A_CARD {
        @Override
        ObjectNode drawn(Button button) {
            return button.opens()
                    ? titled("Action.Submit", button.label(), Sent.opening(button.action()))
                    : drawn(button.label(), Sent.data(button.action()));
        }

        @Override
        ObjectNode drawn(String label, ObjectNode data) {
            ObjectNode execute = titled("Action.Execute", label, data).put("verb", Sent.PRESS);
            execute.set("fallback", titled("Action.Submit", label, data.deepCopy()));
            return execute;
        }
    },

    IN_A_DIALOG {
        @Override
        ObjectNode drawn(Button button) {
            return drawn(button.label(), Sent.data(button.action()));
        }

        @Override
        ObjectNode drawn(String label, ObjectNode data) {
            return titled("Action.Submit", label, data);
        }
    };

    /** Teams shows this many side by side and hides what comes after. */
    private static final int ROW = 6;

    abstract ObjectNode drawn(Button button);

    /** What answers at once, with this data. */
    abstract ObjectNode drawn(String label, ObjectNode data);

    /** Rows of buttons. */
    List<ObjectNode> rows(List<Button> buttons) {
        List<ObjectNode> rows = new ArrayList<>();
        for (int first = 0; first < buttons.size(); first += ROW) {
            ArrayNode row = Element.JSON.arrayNode();
            buttons.subList(first, Math.min(buttons.size(), first + ROW))
                    .forEach(button -> row.add(styled(drawn(button), button.weight())));
            ObjectNode set = Element.of("ActionSet");
            set.set("actions", row);
            rows.add(set);
        }
        return rows;
    }

    private static ObjectNode titled(String type, String words, ObjectNode data) {
        String label = Literal.words(words.strip());
        ObjectNode action = Element.of(type).put("title", label.isBlank() ? "–" : label);
        action.set("data", data);
        return action;
    }

    private static ObjectNode styled(ObjectNode action, Button.Weight weight) {
        return switch (weight) {
            case PRIMARY -> action.put("style", "positive");
            case DANGER -> action.put("style", "destructive");
            case PLAIN -> action;
        };
    }
}
