package dev.baton.handoff.index;

import dev.baton.handoff.Everybody;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.work.WorkItem;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The humans for whom a handoff may wait, each by {@link Person#human()}: whoever sits at its table, verifies it, owns an
 * item that is still owed, or left one behind. Under watch and in the end it waits for nobody.
 */
public record Concerned(Set<String> humans, Set<String> owners) {

    public Concerned {
        humans = Set.copyOf(humans);
        owners = Set.copyOf(owners);
    }

    /** Those whom this handoff concerns, as it stands. */
    public static Concerned by(Handoff handoff) {
        if (handoff.phase().isFinal() || handoff.phase() == Phase.SYSTEMIC_WATCH || handoff.phase() == Phase.UNOPENED) {
            return new Concerned(Set.of(), Set.of());
        }
        Set<String> owners = humans(handoff.items().stream()
                .filter(item -> !item.state().isSettled())
                .map(WorkItem::namedOwner)
                .flatMap(owner -> owner.stream()));
        Set<String> humans = humans(Stream.of(
                        Everybody.in(handoff).stream(),
                        Stream.of(handoff.opening().preparer()),
                        Stream.of(handoff.document().verification().verifier()))
                .flatMap(people -> people));
        humans.addAll(owners);
        humans.remove(Person.BATON.human());
        return new Concerned(humans, owners);
    }

    private static Set<String> humans(Stream<Person> people) {
        Set<String> humans = new TreeSet<>();
        people.map(Person::human).forEach(humans::add);
        return humans;
    }
}
