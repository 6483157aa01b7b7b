package dev.baton.handoff.organisation;

import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.deadline.DeadlinePolicies;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who is who and who owns what, as every command finds it: the people, the security team, the engineering teams with
 * their projects, the deadline policy in its versions, and the practice that the organisation chose.
 */
public record Organisation(
        String name,
        BusinessCalendar calendar,
        List<Person> people,
        Security security,
        List<Team> teams,
        DeadlinePolicies policies,
        Practice practice) {

    public Organisation {
        people = List.copyOf(people);
        teams = List.copyOf(teams);
        if (teams.stream().map(Team::id).distinct().count() < teams.size()) {
            throw new IllegalArgumentException("teams: two of the same id (expected: each id once)");
        }
    }

    public ZoneId zone() {
        return calendar.zone();
    }

    public Optional<Team> team(TeamId id) {
        return teams.stream().filter(team -> team.id().equals(id)).findFirst();
    }

    /**
     * The one team that owns a project: among all patterns that cover its name the most specific one decides, and
     * between equally specific ones the team that is named first.
     */
    public Optional<Team> teamOf(String project) {
        return teams.stream()
                .flatMap(team -> team.projects().stream()
                        .filter(pattern -> pattern.matches(project))
                        .map(pattern -> Map.entry(pattern, team)))
                .min(Comparator.comparing(Map.Entry::getKey, ProjectPattern.MOST_SPECIFIC_FIRST))
                .map(Map.Entry::getValue);
    }

    /** When somebody works: on the days of their team, or of security, at its hours in their own zone. */
    public BusinessCalendar hoursOf(Person person) {
        BusinessCalendar days = isSecurity(person)
                ? security.calendar()
                : teams.stream()
                        .filter(team -> team.members().everyone().stream().anyMatch(person::isSameHumanAs))
                        .map(team -> team.rhythm().calendar())
                        .findFirst()
                        .orElse(calendar);
        return days.in(person.zone());
    }

    /** Who has this e-mail address here, in whatever case it is written. */
    public Optional<Person> person(String email) {
        String wanted = email.strip().toLowerCase(Locale.ROOT);
        return people.stream().filter(person -> person.email().equals(wanted)).findFirst();
    }

    /** Whether this account, on whatever platform, belongs to someone of the security team. */
    public boolean isSecurity(Person person) {
        return security.everyone().stream().anyMatch(person::isSameHumanAs);
    }

    /** Whether this account, on whatever platform, belongs to someone who may take this seat. */
    public boolean maySit(Person person, Seat seat) {
        return candidates(seat).stream().anyMatch(person::isSameHumanAs);
    }

    /** Who may take a seat: one person for a team's lead or manager, several for a seat of security. */
    public List<Person> candidates(Seat seat) {
        return switch (seat.role()) {
            case INCIDENT_COMMANDER -> security.commanders();
            case SECURITY_ANALYST -> security.analysts();
            case VERIFIER -> security.verifiers();
            case ENGINEERING_LEAD ->
                membersOf(seat).map(Members::lead).map(List::of).orElse(List.of());
            case ENGINEERING_MANAGER ->
                membersOf(seat).map(Members::manager).map(List::of).orElse(List.of());
            case OWNER -> membersOf(seat).map(Members::everyone).orElse(List.of());
            case EXCEPTION_APPROVER -> security.exceptionApprovers();
            case IR_LEAD -> security.commanders();
            case RECOVERY_LEAD,
                    IT_OPERATIONS,
                    SYSTEM_OWNER,
                    MONITORING,
                    SYSTEM_ADMINISTRATOR,
                    APPLICATION_OWNER,
                    IT_SECURITY,
                    WITNESS,
                    CONTACT -> people;
            case BATON -> List.of(Person.BATON);
        };
    }

    private Optional<Members> membersOf(Seat seat) {
        return team(seat.team()).map(Team::members);
    }
}
