package dev.baton.port.memory;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.port.People;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The person registry in memory. */
public final class InMemoryPeople implements People {

    private final Kept<PersonId, Person> people;
    private final Kept<String, Platform> heard;

    InMemoryPeople(InMemoryTransaction transaction) {
        this.people = new Kept<>(transaction);
        this.heard = new Kept<>(transaction);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return people.find(id);
    }

    @Override
    public Optional<Person> byEmail(Platform platform, String email) {
        String wanted = email.toLowerCase(Locale.ROOT);
        return people.all()
                .filter(person -> person.id().platform() == platform && !wanted.isEmpty())
                .filter(person -> person.email().equals(wanted))
                .min(Comparator.comparing((Person person) -> !person.mayAct())
                        .thenComparing(person -> person.id().key()));
    }

    @Override
    public void note(Person person) {
        people.put(person.id(), person);
    }

    @Override
    public void heard(Person account) {
        heard.put(account.human(), account.id().platform());
    }

    @Override
    public Optional<Platform> lastHeard(Person human) {
        return heard.find(human.human());
    }
}
