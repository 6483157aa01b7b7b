package dev.baton.teams.people;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.port.People;
import dev.baton.port.Transaction;
import java.util.Optional;

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
        return transaction.inOne(() -> people.find(account)).isPresent();
    }

    /** Notes what Teams says about an account. */
    public void note(Person account) {
        transaction.inOne(() -> {
            people.note(account);
            return account;
        });
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
