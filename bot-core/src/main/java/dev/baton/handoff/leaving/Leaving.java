package dev.baton.handoff.leaving;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.work.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A leaver case (B8): who left which team's items without an owner since when, how far the 48 hours have come, and what is
 * known of how they left.
 */
public record Leaving(
        int number, TeamId team, Person who, Instant since, List<String> unowned, Notice notice, Parting parting) {

    /** «within forty-eight hours of an owner leaving» (A6-08): elapsed hours, weekends count (D-21). */
    public static final Duration WITHIN = Duration.ofDays(2);

    static final Duration REMINDED_AFTER = Duration.ofDays(1);

    /** How far the clock has come. */
    public enum Notice {
        ASKED,
        REMINDED,
        BREACHED
    }

    public Leaving {
        unowned = List.copyOf(unowned);
    }

    /** Until when each item needs a new owner. */
    public Instant until() {
        return since.plus(WITHIN);
    }

    /** The items that are still owed and still have no owner. */
    public List<String> unowned(Work work) {
        return unowned.stream()
                .filter(project -> work.item(project)
                        .filter(item -> !item.state().isSettled())
                        .isPresent())
                .toList();
    }

    /** Whether the 48 hours passed before everything had a new owner. */
    public boolean isBreached() {
        return notice == Notice.BREACHED;
    }

    /** This case without an item, which has an owner again (or another case). */
    Leaving without(String project) {
        List<String> rest =
                unowned.stream().filter(each -> !each.equals(project)).toList();
        return new Leaving(number, team, who, since, rest, notice, parting);
    }

    Leaving at(Notice reached) {
        return new Leaving(number, team, who, since, unowned, reached, parting);
    }

    Leaving confirmed(Instant earliest, Parting how) {
        return new Leaving(number, team, who, earliest, unowned, notice, how);
    }

    Leaving active() {
        return new Leaving(number, team, who, since, unowned, notice, Parting.REPORTED);
    }
}
