package dev.baton.teams.adaptivecard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.handoff.people.Person;
import dev.baton.view.Answers;
import java.util.List;

/** People to pick from a list, where there is no directory to search: what comes back is a person's key. */
public final class ListedPeople {

    private ListedPeople() {}

    /** The form with a list of these people instead of each search, and whoever was picked already. */
    public static AdaptiveCard instead(AdaptiveCard form, List<Person> people, Answers filled) {
        ObjectNode shown = form.json().deepCopy();
        for (JsonNode element : shown.path("body")) {
            if (isSearch(element)) {
                ObjectNode picker = (ObjectNode) element;
                String field = Sent.field(picker.path("id").asText());
                instead(picker, people);
                filled.one(field).ifPresent(key -> picker.put("value", key));
            }
        }
        return new AdaptiveCard(form.summary(), shown);
    }

    static boolean isSearch(JsonNode element) {
        return element.has("choices.data");
    }

    static void instead(ObjectNode picker, List<Person> people) {
        picker.remove("choices.data");
        picker.put("id", Sent.picked(picker.path("id").asText())).put("style", "compact");
        ArrayNode choices = picker.putArray("choices");
        people.forEach(person -> choices.addObject()
                .put("title", person.name())
                .put("value", person.id().key()));
    }
}
