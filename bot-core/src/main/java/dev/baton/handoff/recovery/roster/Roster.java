package dev.baton.handoff.recovery.roster;

import dev.baton.handoff.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who was named for which group, which group does not apply and why, and who said that they are ready. */
public record Roster(List<Named> named, Map<Group, String> notApplicable, Set<String> ready) {

    /** Somebody who stands for a group. */
    public record Named(Group group, Person person) {}

    /** Nobody named yet. */
    public static final Roster EMPTY = new Roster(List.of(), Map.of(), Set.of());

    public Roster {
        named = List.copyOf(named);
        notApplicable = Map.copyOf(notApplicable);
        ready = Set.copyOf(ready);
    }

    /** Who was named for a group. */
    public List<Person> of(Group group) {
        return named.stream()
                .filter(each -> each.group() == group)
                .map(Named::person)
                .toList();
    }

    /** Whether this human said that they are ready. */
    public boolean isReady(Person person) {
        return ready.contains(person.human());
    }

    Roster naming(Group group, Person person) {
        List<Named> more = new ArrayList<>(named);
        more.add(new Named(group, person));
        Map<Group, String> applicable = new TreeMap<>(notApplicable);
        applicable.remove(group);
        return new Roster(more, applicable, ready);
    }

    Roster releasing(Group group, Person person) {
        List<Named> rest = named.stream()
                .filter(each -> each.group() != group || !each.person().isSameHumanAs(person))
                .toList();
        return new Roster(rest, notApplicable, ready);
    }

    Roster without(Group group, String because) {
        Map<Group, String> more = new TreeMap<>(notApplicable);
        more.put(group, because);
        return new Roster(named, more, ready);
    }

    Roster saidReady(Person person) {
        Set<String> more = new TreeSet<>(ready);
        more.add(person.human());
        return new Roster(named, notApplicable, more);
    }
}
