package dev.baton.handoff.index;

import dev.baton.handoff.Everybody;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.work.WorkItem;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** For whom a handoff may wait. */
public final class Concerned {

    private Concerned() {}

    /**
     * Whoever sits at its table, verifies it, owns an item that is still owed, or left one behind, each by {@link Person#human()}.
     * Under watch and in the end it waits for nobody.
     */
    public static Set<String> by(Handoff handoff) {
        if (handoff.phase().isFinal() || handoff.phase() == Phase.SYSTEMIC_WATCH || handoff.phase() == Phase.UNOPENED) {
            return Set.of();
        }
        Set<String> humans = new HashSet<>();
        Stream.of(
                        Everybody.in(handoff).stream(),
                        owners(handoff),
                        Stream.of(handoff.opening().preparer()),
                        Stream.of(handoff.document().verification().verifier()))
                .flatMap(people -> people)
                .map(Person::human)
                .forEach(humans::add);
        humans.remove(Person.BATON.human());
        return Set.copyOf(humans);
    }

    private static Stream<Person> owners(Handoff handoff) {
        return handoff.items().stream()
                .filter(item -> !item.state().isSettled())
                .map(WorkItem::namedOwner)
                .flatMap(Optional::stream);
    }
}
