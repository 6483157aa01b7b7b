package dev.baton.server.playground;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import java.util.Locale;

/** Somebody whom one can act as: the person as the playground knows them, their part and their team. */
public record Actor(Person person, String part, String team) {

    /** A person of the organisation's file with an account on the playground. */
    static Actor of(Person listed, String part, String team) {
        PersonId account = new PersonId(Platform.PLAYGROUND, PlaygroundChat.TENANT, listed.email());
        return new Actor(
                new Person(account, listed.name(), listed.email(), listed.zone(), listed.standing()), part, team);
    }

    /** The account's name on the playground: the e-mail address. */
    public String user() {
        return person.id().user();
    }

    /** The room of their direct messages. */
    public String room() {
        return "@" + user();
    }

    /** The first letters of the first and the last name. */
    public String initials() {
        String[] names = person.name().strip().split("\\s+", -1);
        String first = firstLetter(names[0]);
        return names.length == 1 ? first : first + firstLetter(names[names.length - 1]);
    }

    private static String firstLetter(String name) {
        return new String(Character.toChars(name.codePointAt(0))).toUpperCase(Locale.ROOT);
    }
}
