package dev.baton.handoff.recovery.roster;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.recovery.document.AffectedSystem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everybody who takes part in a recovery handoff, group by group, worked out from its package and its roster. What was
 * worked out once is remembered, for one thread.
 */
public final class Table {

    private final Handoff handoff;
    private final Map<Group, List<Person>> groups = new EnumMap<>(Group.class);

    /** Of this handoff. */
    public Table(Handoff handoff) {
        this.handoff = handoff;
    }

    /** The people of a group. */
    public List<Person> of(Group group) {
        return groups.computeIfAbsent(group, this::seated);
    }

    private List<Person> seated(Group group) {
        return group == Group.SYSTEM_OWNERS
                ? unique(handoff.recovery().document().incident().systems().stream()
                        .map(AffectedSystem::owner))
                : handoff.recovery().roster().of(group);
    }

    /** The recovery leads: each of them must accept (D-27). */
    public List<Person> leads() {
        return of(Group.RECOVERY_LEADS);
    }

    /** Whether this human stands for that group. */
    public boolean isOf(Group group, Person person) {
        return of(group).stream().anyMatch(person::isSameHumanAs);
    }

    /** Everybody once, the IR lead first. */
    public List<Person> everybody() {
        return unique(Stream.concat(Stream.of(handoff.participants().commander()), named().stream()));
    }

    /** Everybody once without the IR lead; nobody in a handoff of another kind. */
    public List<Person> named() {
        return unique(Stream.of(Group.values()).flatMap(group -> of(group).stream()));
    }

    /** Whether this human takes part at all. */
    public boolean isSeated(Person person) {
        return everybody().stream().anyMatch(person::isSameHumanAs);
    }

    /** As what this human takes part. */
    public Role roleOf(Person person) {
        return Stream.of(Group.values())
                .filter(group -> isOf(group, person))
                .map(Group::role)
                .findFirst()
                .orElse(Role.IR_LEAD);
    }

    /** The groups for which nobody is named, and of which nobody said that they do not apply (A7-13). */
    public List<Group> unnamed() {
        return groups(group -> of(group).isEmpty()
                && !handoff.recovery().roster().notApplicable().containsKey(group));
    }

    /** The groups that the briefing needs and of which nobody is there; of the recovery leads each one must be (A9-02). */
    public List<Group> absent(Predicate<Person> isThere) {
        return groups(group -> group.isNeeded()
                && (of(group).stream().noneMatch(isThere)
                        || (group == Group.RECOVERY_LEADS && !of(group).stream().allMatch(isThere))));
    }

    /** Those of the briefing's groups who did not say that they are ready (A9-25, A9-27). */
    public List<Person> unready() {
        return unique(Stream.concat(
                        Stream.of(handoff.participants().commander()),
                        Stream.of(Group.values()).filter(Group::isNeeded).flatMap(group -> of(group).stream())))
                .stream()
                .filter(person -> !handoff.recovery().roster().isReady(person))
                .toList();
    }

    private static List<Group> groups(Predicate<Group> which) {
        return Stream.of(Group.values()).filter(which).toList();
    }

    private static List<Person> unique(Stream<Person> people) {
        List<Person> once = new ArrayList<>();
        people.filter(person -> once.stream().noneMatch(person::isSameHumanAs)).forEach(once::add);
        return once;
    }
}
