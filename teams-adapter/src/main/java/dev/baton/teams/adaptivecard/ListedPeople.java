package dev.baton.teams.adaptivecard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.view.Answers;
import java.util.List;

/** People to pick from a list, where there is no directory to search: what comes back is a person's key. */
public final class ListedPeople {

    private static final String SEARCH = "choices.data";

    private ListedPeople() {}

    /** The form with a list of these people instead of each search, and whoever was picked already. */
    public static AdaptiveCard instead(AdaptiveCard form, List<Person> people, Answers filled) {
        ObjectNode shown = form.json().deepCopy();
        for (JsonNode element : shown.path("body")) {
            if (element.has(SEARCH)) {
                list((ObjectNode) element, people, filled);
            }
        }
        return new AdaptiveCard(form.summary(), shown);
    }

    private static void list(ObjectNode picker, List<Person> people, Answers filled) {
        String id = picker.path("id").asText();
        picker.remove(SEARCH);
        picker.put("id", Sent.picked(id)).put("style", "compact");
        ArrayNode choices = picker.putArray("choices");
        people.forEach(person -> choices.addObject()
                .put("title", person.name())
                .put("value", person.id().key()));
        filled.one(Sent.field(id)).stream()
                .flatMap(key -> people.stream().filter(person -> isKnownAs(key, person)))
                .findFirst()
                .ifPresent(person -> picker.put("value", person.id().key()));
    }

    /** Whoever is filled in may be known by their mail, from the organisation's file. */
    private static boolean isKnownAs(String key, Person person) {
        return person.id().key().equals(key)
                || (!person.email().isEmpty()
                        && PersonId.byEmail(person.email()).key().equals(key));
    }
}
