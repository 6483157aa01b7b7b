package dev.baton.handoff;

import dev.baton.handoff.leaving.Leaving;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.roster.Table;
import java.util.List;
import java.util.stream.Stream;

/** The people whom a handoff concerns, whatever its kind. */
public final class Everybody {

    private Everybody() {}

    /** Who owns an item, sits at the table, has left something without an owner, or takes part in recovery; owners first. */
    public static List<Person> in(Handoff handoff) {
        Stream<Person> seated =
                handoff.participants().seats().stream().flatMap(seat -> handoff.participants().at(seat).stream());
        Stream<Person> left = handoff.followThrough().leavings().all().stream()
                .filter(leaving -> !leaving.unowned().isEmpty())
                .map(Leaving::who);
        Stream<Person> recovering = new Table(handoff).named().stream();
        return Stream.of(handoff.document().owners().values().stream(), seated, left, recovering)
                .flatMap(people -> people)
                .distinct()
                .toList();
    }
}
