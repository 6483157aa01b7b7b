package dev.baton.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.handoff.people.Person;
import dev.baton.teams.adaptivecard.AdaptiveCard;
import dev.baton.teams.adaptivecard.ListedPeople;
import dev.baton.teams.adaptivecard.Sent;
import dev.baton.view.Answers;
import dev.baton.view.Card;
import dev.baton.view.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Teams would show, for a screen that draws Adaptive Cards but is not Teams, and what a press on it gives back. */
public final class TeamsScreen {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Person> directory;

    /** A screen on which these people can be picked. */
    public TeamsScreen(List<Person> directory) {
        this.directory = List.copyOf(directory);
    }

    /** Something that was pressed. */
    public sealed interface Pressed {}

    /** A button, of this action. */
    public record Button(String action) implements Pressed {}

    /** The button that sends a form, with what is filled in. */
    public record Filled(Answers answers) implements Pressed {}

    /** The button that turns to another sheet of a form, with what is filled in so far. */
    public record Sheet(Answers answers, int number) implements Pressed {}

    /** Cards that come in one message. */
    public String message(List<Card> cards) {
        return AdaptiveCard.of(cards).json().toString();
    }

    /** Cards that come one after the other, in as many messages as they need. */
    public List<String> messages(List<Card> cards) {
        return AdaptiveCard.pages(cards).stream()
                .map(card -> card.json().toString())
                .toList();
    }

    /** A form with what is filled in and what is wrong with it, as its dialog shows it; where nothing is wrong, this sheet. */
    public String dialog(Form<?> form, String action, Map<String, String> problems, int sheet) {
        AdaptiveCard drawn =
                problems.isEmpty() ? AdaptiveCard.form(form, action, sheet) : AdaptiveCard.form(form, action, problems);
        return ListedPeople.instead(drawn, directory, form.filled()).json().toString();
    }

    /** Reads the data of a press; empty when it is none of ours. */
    public static Optional<Pressed> pressed(String data) {
        try {
            JsonNode json = JSON.readTree(data);
            String action = Sent.action(json);
            return action.isEmpty() ? Optional.empty() : Optional.of(pressed(json, action));
        } catch (JsonProcessingException notOurs) {
            return Optional.empty();
        }
    }

    private static Pressed pressed(JsonNode json, String action) {
        if (!Sent.isForm(json)) {
            return new Button(action);
        }
        Answers answers = Sent.answers(json, "");
        return Sent.sheet(json)
                .<Pressed>map(number -> new Sheet(answers, number))
                .orElseGet(() -> new Filled(answers));
    }
}
