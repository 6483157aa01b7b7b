package dev.baton.playbook;

import dev.baton.handoff.people.Person;
import dev.baton.view.Field;
import dev.baton.view.Reading;

/** A field for one person, read as the person whom the platform told us about. */
public final class PersonField {

    private PersonField() {}

    /** The person whom a platform's picker answered. */
    public static Field<Person> person(Setting setting, String id, String label) {
        return Field.person(id, label)
                .then(key -> setting.people()
                        .apply(key)
                        .map(Reading::read)
                        .orElseGet(() -> Reading.unreadable(
                                id, "I am still looking this person up. Wait a moment, then send again.")));
    }
}
