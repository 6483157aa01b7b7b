package dev.baton.handoff.planning;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.work.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** An item about which nobody has decided in planning: who decides, for which cycle, and by when. */
public record Undecided(ScopedProject project, List<Person> decides, LocalDate cycle, Instant until) {

    public Undecided {
        decides = List.copyOf(decides);
    }

    /** The name of the item's project. */
    public String name() {
        return project.name();
    }

    TeamId team() {
        return project.team();
    }

    /** Whether a decision should be there by now. */
    public boolean isLateAt(Instant now) {
        return !until.isAfter(now);
    }

    /** Every undecided item of a handoff: those whose managers were asked, and those that are due now whoever wakes first. */
    public static List<Undecided> in(Handoff handoff, Organisation organisation, Instant now) {
        return Stream.concat(
                        open(handoff)
                                .filter(item -> due(handoff, organisation, now)
                                        .noneMatch(due -> due.name().equals(item.name()))),
                        due(handoff, organisation, now))
                .toList();
    }

    /** Those whose managers were asked. */
    static Stream<Undecided> open(Handoff handoff) {
        return owed(handoff)
                .filter(project -> planning(handoff, project).isOpen())
                .map(project -> {
                    Planning.Asking asking = planning(handoff, project).asking();
                    return new Undecided(project, deciding(handoff, project), asking.cycle(), asking.until());
                });
    }

    /** Those about whom somebody must be asked by now. */
    static Stream<Undecided> due(Handoff handoff, Organisation organisation, Instant now) {
        return owed(handoff)
                .flatMap(project -> organisation.team(project.team()).stream()
                        .map(team -> Boundaries.of(handoff, organisation, team))
                        .filter(boundaries ->
                                !boundaries.next(planning(handoff, project)).isAfter(now))
                        .map(boundaries -> new Undecided(
                                project,
                                deciding(handoff, project),
                                boundaries.cycle(planning(handoff, project), now),
                                boundaries.until(now))));
    }

    /** The items about which there is anything to decide. */
    static Stream<ScopedProject> owed(Handoff handoff) {
        return handoff.phase().isAtWork()
                ? handoff.scope().projects().stream()
                        .filter(project -> handoff.work()
                                .item(project.name())
                                .filter(item -> item.state().isWithEngineering())
                                .isPresent())
                : Stream.empty();
    }

    static Planning planning(Handoff handoff, ScopedProject project) {
        return handoff.work().item(project.name()).map(Progress::planning).orElseThrow();
    }

    /** From which seat of a team is decided: the manager's; once they have left, the lead's, unless they have, too. */
    public static Seat seat(Handoff handoff, TeamId team) {
        Seat manager = new Seat(Role.ENGINEERING_MANAGER, team);
        Seat lead = new Seat(Role.ENGINEERING_LEAD, team);
        return isEmpty(handoff, manager) && !isEmpty(handoff, lead) ? lead : manager;
    }

    private static boolean isEmpty(Handoff handoff, Seat seat) {
        return handoff.participants()
                .at(seat)
                .filter(person -> !handoff.followThrough().leavings().isGone(person))
                .isEmpty();
    }

    private static List<Person> deciding(Handoff handoff, ScopedProject project) {
        return handoff.participants().at(seat(handoff, project.team())).stream().toList();
    }
}
