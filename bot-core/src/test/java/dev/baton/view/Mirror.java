package dev.baton.view;

import dev.baton.handoff.people.PersonId;
import java.util.List;

/** A platform as a mirror of the view model: what its own rules say against a drawing, and what comes back from it. */
public interface Mirror {

    /** What is wrong with a card, by the rules of the platform. */
    List<String> complaints(Card card);

    /** The actions that come back when everything on a card is pressed, in order. */
    List<String> pressed(Card card);

    /** What is wrong with a form, by the rules of the platform. */
    List<String> complaints(Form<?> form);

    /** The key of somebody who can be picked there. */
    String somebody();

    /** What comes back when a form is filled in so, field by field, and sent. */
    Answers sent(Form<?> form, Answers said);

    /** The same as people enter it: an option by the words on it, a person by their account. */
    static List<String> entered(Input input, List<String> said) {
        if (input instanceof Input.Choice choice) {
            return labels(choice.options(), said);
        } else if (input instanceof Input.Checklist checklist) {
            return labels(checklist.options(), said);
        } else if (input instanceof Input.Person) {
            return said.stream().map(key -> PersonId.parse(key).user()).toList();
        }
        return said;
    }

    private static List<String> labels(List<Input.Option> options, List<String> values) {
        return options.stream()
                .filter(option -> values.contains(option.value()))
                .map(Input.Option::label)
                .toList();
    }
}
