package dev.baton.playbook.recovery;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.recovery.roster.Table;
import dev.baton.playbook.Asks;
import java.util.List;

/** Whom the steps of a recovery handoff ask. */
final class Seated {

    private Seated() {}

    /** The IR lead. */
    static Asks leader(Handoff handoff) {
        return new Asks(Seat.of(Role.IR_LEAD), List.of(handoff.participants().commander()));
    }

    /** One of those who take part, as what they do. */
    static Asks one(Table table, Person person) {
        return new Asks(Seat.of(table.roleOf(person)), List.of(person));
    }

    /** Some people in one role. */
    static Asks as(Role role, List<Person> people) {
        return new Asks(Seat.of(role), people);
    }
}
