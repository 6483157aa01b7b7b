package dev.baton.teams.adaptivecard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.handoff.people.Person;
import dev.baton.teams.TeamsClient;
import dev.baton.view.Answers;
import java.util.List;
import java.util.function.Supplier;

/**
 * Microsoft's Agents Playground, which opens no dialogs, searches no directory and shows everybody the same: what would open
 * a dialog is pressed like any other button, a form is a card under its title and sent like one, and people are picked from
 * a list.
 *
 * @see <a href="https://github.com/OfficeDev/microsoft-365-agents-playground">Agents Playground</a>
 */
public record WithoutDialogs(Supplier<List<Person>> directory) implements TeamsClient {

    @Override
    public boolean opensDialogs() {
        return false;
    }

    @Override
    public AdaptiveCard shown(AdaptiveCard card) {
        ObjectNode shown = card.json().deepCopy();
        shown.remove(List.of("msteams", "refresh"));
        shown.path("body").forEach(WithoutDialogs::show);
        if (shown.has("actions")) {
            shown.path("actions").forEach(WithoutDialogs::execute);
            ((ArrayNode) shown.path("body")).insert(0, Parts.heading(card.summary(), "large"));
        }
        return new AdaptiveCard(card.summary(), shown);
    }

    @Override
    public AdaptiveCard asked(AdaptiveCard form, Answers filled) {
        return ListedPeople.instead(form, directory.get(), filled);
    }

    private static void show(JsonNode element) {
        for (JsonNode action : element.path("actions")) {
            if (Sent.opens(action.path("data"))) {
                execute(action);
            }
        }
    }

    /** From a submission, which stays its fallback as with every other button. */
    private static void execute(JsonNode submission) {
        ObjectNode action = (ObjectNode) submission;
        ((ObjectNode) action.path("data")).remove("msteams");
        ObjectNode fallback = action.deepCopy();
        fallback.remove("style");
        action.put("type", "Action.Execute").put("verb", Sent.PRESS).set("fallback", fallback);
    }
}
