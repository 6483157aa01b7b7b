package dev.baton.scenario.walk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.people.Person;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** All that was on record before a moment, to be searched from its end. */
record Past(HandoffId id, List<Recorded> events) {

    /** The place of whatever was never recorded: before everything else. */
    static final int NEVER = -1;

    Past {
        events = List.copyOf(events);
    }

    /** Where a handoff stood then. */
    Handoff handoff() {
        return Handoff.of(id, events);
    }

    /** The place of the last event of one of these kinds. */
    int last(Class<?>... kinds) {
        return last(event -> List.of(kinds).stream().anyMatch(kind -> kind.isInstance(event)));
    }

    /** The place of the last event like this. */
    int last(Predicate<HandoffEvent> which) {
        return lastRecorded(recorded -> which.test(recorded.event()));
    }

    /** The place of the last event of this kind and like this, by this human. */
    int lastBy(Person person, Predicate<HandoffEvent> which) {
        return lastRecorded(recorded -> recorded.moment().by().isSameHumanAs(person) && which.test(recorded.event()));
    }

    private int lastRecorded(Predicate<Recorded> which) {
        return IntStream.iterate(events.size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> which.test(events.get(i)))
                .findFirst()
                .orElse(NEVER);
    }

    /** Who did what stands at this place. */
    Person by(int place) {
        return events.get(place).moment().by();
    }
}
