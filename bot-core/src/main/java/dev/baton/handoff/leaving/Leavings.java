package dev.baton.handoff.leaving;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.work.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Every leaver case of a handoff, the items that are not taken over yet, and the seats whose people have left. */
public record Leavings(List<Leaving> all, Map<String, TakeOver> takeOvers, Map<Seat, Person> gone) {

    /** Nobody has left. */
    public static final Leavings NONE = new Leavings(List.of(), Map.of(), Map.of());

    public Leavings {
        all = List.copyOf(all);
        takeOvers = Map.copyOf(takeOvers);
        gone = Map.copyOf(gone);
    }

    /** The cases in which something that is still owed has no owner. */
    public List<Leaving> open(Work work) {
        return all.stream().filter(leaving -> !leaving.unowned(work).isEmpty()).toList();
    }

    /** The case of this number. */
    public Optional<Leaving> leaving(int number) {
        return all.stream().filter(leaving -> leaving.number() == number).findFirst();
    }

    /** The item's new owner, while they have not taken it over. */
    public Optional<TakeOver> takeOver(String project) {
        return Optional.ofNullable(takeOvers.get(project));
    }

    /** Whether this human has left: their items are without an owner, or their seat is empty. */
    public boolean isGone(Person person) {
        return gone.values().stream().anyMatch(person::isSameHumanAs)
                || all.stream()
                        .anyMatch(leaving ->
                                !leaving.unowned().isEmpty() && leaving.who().isSameHumanAs(person));
    }

    /** The number of the next case. */
    int next() {
        return all.size() + 1;
    }

    /** One more case; what it leaves without an owner belongs to no earlier one any more. */
    Leavings and(Leaving leaving) {
        Leavings earlier = this;
        for (String project : leaving.unowned()) {
            earlier = earlier.owned(project).takenOver(project);
        }
        List<Leaving> more = new ArrayList<>(earlier.all);
        more.add(leaving);
        return new Leavings(more, earlier.takeOvers, gone);
    }

    Leavings leaving(int number, UnaryOperator<Leaving> change) {
        List<Leaving> changed = all.stream()
                .map(leaving -> leaving.number() == number ? change.apply(leaving) : leaving)
                .toList();
        return new Leavings(changed, takeOvers, gone);
    }

    /** An item has an owner, whoever left before. */
    public Leavings owned(String project) {
        return new Leavings(
                all.stream().map(leaving -> leaving.without(project)).toList(), takeOvers, gone);
    }

    Leavings takingOver(String project, TakeOver takeOver) {
        Map<String, TakeOver> more = new TreeMap<>(takeOvers);
        more.put(project, takeOver);
        return new Leavings(all, more, gone);
    }

    Leavings takenOver(String project) {
        Map<String, TakeOver> rest = new TreeMap<>(takeOvers);
        rest.remove(project);
        return new Leavings(all, rest, gone);
    }

    Leavings gone(Seat seat, Person who) {
        Map<Seat, Person> more = new HashMap<>(gone);
        more.put(seat, who);
        return new Leavings(all, takeOvers, more);
    }

    Leavings back(Seat seat) {
        Map<Seat, Person> rest = new HashMap<>(gone);
        rest.remove(seat);
        return new Leavings(all, takeOvers, rest);
    }
}
