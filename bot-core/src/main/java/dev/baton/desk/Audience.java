package dev.baton.desk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.invitation.Invited;
import dev.baton.handoff.leaving.Leaving;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.AffectedTeam;
import dev.baton.handoff.people.Participants;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.planning.Undecided;
import java.util.stream.Stream;

/** Whom an event of a handoff concerns, so that they are told. */
record Audience(Organisation organisation) {

    Stream<Person> commanders() {
        return organisation.security().commanders().stream();
    }

    Stream<Person> leader(Handoff handoff) {
        return Stream.of(handoff.participants().commander());
    }

    TeamId team(Handoff handoff, int leaving) {
        return handoff.followThrough()
                .leavings()
                .leaving(leaving)
                .map(Leaving::team)
                .orElse(TeamId.SECURITY);
    }

    Stream<Person> leadAndManager(Handoff handoff, TeamId team) {
        return Stream.of(Role.ENGINEERING_LEAD, Role.ENGINEERING_MANAGER)
                .flatMap(role -> handoff.participants().at(new Seat(role, team)).stream());
    }

    /** The commander, and who hears of it when a team lets something slide. */
    Stream<Person> above(Handoff handoff, TeamId team) {
        return Stream.concat(
                handoff.participants().at(Participants.commanderSeat()).stream(),
                organisation.team(team).stream().map(each -> each.members().escalation()));
    }

    /** The owner of an item, and lead and manager of its team (A5-08). */
    Stream<Person> ofItem(Handoff handoff, String project) {
        Stream<Person> table =
                handoff.scope().project(project).stream().flatMap(item -> leadAndManager(handoff, item.team()));
        return Stream.concat(handoff.document().owner(project).stream(), table);
    }

    Stream<Person> ofItemButWhoDecides(Handoff handoff, String project) {
        return ofItem(handoff, project)
                .filter(person -> handoff.scope().project(project).stream()
                        .map(item -> Undecided.seat(handoff, item.team()))
                        .noneMatch(seat -> handoff.participants().sits(person, seat)));
    }

    /** Who must be in the briefing; the commander is asked to start it anyway. */
    Stream<Person> needed(Handoff handoff) {
        return new Invited(handoff).people().stream();
    }

    Stream<Person> escalated(Handoff handoff) {
        return Stream.concat(
                Stream.of(handoff.participants().commander()),
                handoff.participants().teams().stream()
                        .map(AffectedTeam::id)
                        .flatMap(id -> organisation.team(id).stream())
                        .map(team -> team.members().escalation()));
    }
}
