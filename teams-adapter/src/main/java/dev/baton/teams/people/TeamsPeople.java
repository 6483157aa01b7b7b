package dev.baton.teams.people;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.port.People;
import dev.baton.port.Transaction;
import dev.baton.view.Card;
import dev.baton.view.Personal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The person registry, as far as Teams is concerned. */
public final class TeamsPeople {

    private final People people;
    private final Transaction transaction;

    /** What is known in this registry. */
    public TeamsPeople(People people, Transaction transaction) {
        this.people = people;
        this.transaction = transaction;
    }

    /** Whether the registry knows this account. */
    public boolean knows(PersonId account) {
        return find(account).isPresent();
    }

    /** The account as the registry knows it. */
    public Optional<Person> find(PersonId account) {
        return transaction.inOne(() -> people.find(account));
    }

    /**
     * Notes those of these accounts that the registry does not know yet; those that it knows otherwise come back, in their
     * own zone, for a roster does not tell it.
     */
    public List<Person> meet(List<Person> accounts) {
        return transaction.inOne(() -> {
            List<Person> changed = new ArrayList<>();
            for (Person account : accounts) {
                Optional<Person> before = people.find(account.id());
                if (before.isEmpty()) {
                    people.note(account);
                } else {
                    Stream.of(inTheZoneOf(before.get(), account))
                            .filter(now -> !now.equals(before.get()))
                            .forEach(changed::add);
                }
            }
            return changed;
        });
    }

    private static Person inTheZoneOf(Person before, Person account) {
        return new Person(account.id(), account.name(), account.email(), before.zone(), account.standing());
    }

    /** Notes what Teams says about an account. */
    public void note(Person account) {
        transaction.inOne(() -> {
            people.note(account);
            return account;
        });
    }

    /** The card, with the accounts in Teams of those who see more of it. */
    public Card here(Card card) {
        Personal personal = card.personal();
        return personal.isForSomebody()
                ? card.with(new Personal(personal.action(), accounts(personal.people())))
                : card;
    }

    private List<String> accounts(List<String> keys) {
        return transaction.inOne(() -> keys.stream()
                .map(PersonId::parse)
                .flatMap(id -> account(id).stream())
                .map(PersonId::key)
                .distinct()
                .toList());
    }

    private Optional<PersonId> account(PersonId id) {
        return switch (id.platform()) {
            case TEAMS -> Optional.of(id);
            case EMAIL -> people.byEmail(Platform.TEAMS, id.user()).map(Person::id);
            default -> people.find(id).flatMap(this::account);
        };
    }

    /** The account of a human in Teams, if they have one that we know. */
    public Optional<PersonId> account(Person human) {
        if (human.id().platform() == Platform.TEAMS) {
            return Optional.of(human.id());
        }
        return human.email().isEmpty()
                ? Optional.empty()
                : transaction
                        .inOne(() -> people.byEmail(Platform.TEAMS, human.email()))
                        .map(Person::id);
    }
}
