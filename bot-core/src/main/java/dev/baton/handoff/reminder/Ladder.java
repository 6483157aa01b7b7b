package dev.baton.handoff.reminder;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.Participants;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.scope.ScopedProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who stands on each rung of an item: its owner, the lead and the manager of its team, the commander. */
final class Ladder {

    private final Handoff handoff;
    private final Organisation organisation;

    Ladder(Handoff handoff, Organisation organisation) {
        this.handoff = handoff;
        this.organisation = organisation;
    }

    /** When the owner of an item works; where nobody owns it, the lead. */
    BusinessCalendar hours(String project) {
        return upTo(project, Rung.LEAD).stream()
                .findFirst()
                .map(first -> organisation.hoursOf(first))
                .orElseGet(organisation::calendar);
    }

    /** Everybody up to this rung, each human once. */
    List<Person> upTo(String project, Rung reached) {
        List<Person> people = new ArrayList<>();
        Stream.of(Rung.values())
                .filter(rung -> rung.isToldAt(reached))
                .flatMap(rung -> at(project, rung).stream())
                .filter(person -> people.stream().noneMatch(person::isSameHumanAs))
                .forEach(people::add);
        return people.isEmpty() ? at(project, Rung.LEAD).stream().toList() : people;
    }

    private Optional<Person> at(String project, Rung rung) {
        return switch (rung) {
            case OWNER -> handoff.document().owner(project);
            case LEAD -> ofTeam(project, Role.ENGINEERING_LEAD);
            case MANAGER -> ofTeam(project, Role.ENGINEERING_MANAGER);
            case COMMANDER -> handoff.participants().at(Participants.commanderSeat());
        };
    }

    private Optional<Person> ofTeam(String project, Role role) {
        return handoff.scope()
                .project(project)
                .map(ScopedProject::team)
                .flatMap(team -> handoff.participants().at(new Seat(role, team)));
    }
}
