package dev.baton.desk;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import dev.baton.port.People;
import java.util.List;
import java.util.stream.Stream;

/** What the platforms say about humans: one who is an active member on any of them has not left. */
final class Roster {

    private final People people;

    Roster(People people) {
        this.people = people;
    }

    /** A member while any account is; else a guest where one is a guest's; deactivated when one is; unknown when nobody told us. */
    Standing standing(Person human) {
        List<Person> accounts = Stream.concat(
                        people.find(human.id()).stream(),
                        Stream.of(Platform.values())
                                .flatMap(platform -> people.byEmail(platform, human.email()).stream()))
                .toList();
        if (accounts.stream().anyMatch(Person::mayAct)) {
            return Standing.MEMBER;
        }
        return Stream.of(Standing.GUEST, Standing.DEACTIVATED)
                .filter(standing -> accounts.stream().anyMatch(account -> account.standing() == standing))
                .findFirst()
                .orElse(Standing.UNKNOWN);
    }
}
