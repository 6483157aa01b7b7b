package dev.baton.handoff.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who sits at the table: the commander, lead and manager of every affected team, and whom they sent instead. */
public record Participants(Person commander, List<AffectedTeam> teams, Map<Seat, Person> delegates) {

    public Participants {
        teams = List.copyOf(teams);
        delegates = Map.copyOf(delegates);
    }

    /** The commander's seat. */
    public static Seat commanderSeat() {
        return Seat.of(Role.INCIDENT_COMMANDER);
    }

    /** Who sits in a seat: the delegate if one was named, else its holder; empty for a seat that is not at this table. */
    public Optional<Person> at(Seat seat) {
        return Optional.ofNullable(delegates.get(seat)).or(() -> holderOf(seat));
    }

    /** Whose seat it is, whoever sits in it. */
    public Optional<Person> holderOf(Seat seat) {
        return switch (seat.role()) {
            case INCIDENT_COMMANDER -> Optional.of(commander);
            case ENGINEERING_LEAD -> team(seat.team()).map(AffectedTeam::lead);
            case ENGINEERING_MANAGER -> team(seat.team()).map(AffectedTeam::manager);
            default -> Optional.empty();
        };
    }

    /** Whether this human sits in that seat, on whichever platform. */
    public boolean sits(Person person, Seat seat) {
        return at(seat).filter(person::isSameHumanAs).isPresent();
    }

    /** Whether this human sits in the commander's seat. */
    public boolean isCommander(Person person) {
        return sits(person, commanderSeat());
    }

    /** Whether this human is or was sent by the commander: they may hold no seat of engineering (D-13). */
    public boolean isOfCommand(Person person) {
        return commander.isSameHumanAs(person) || isCommander(person);
    }

    /** Whether this human is lead or manager of an affected team, or was sent by one. */
    public boolean isOfEngineering(Person person) {
        return seats().stream()
                .filter(seat -> !seat.equals(commanderSeat()))
                .anyMatch(seat -> sits(person, seat)
                        || holderOf(seat).filter(person::isSameHumanAs).isPresent());
    }

    /** The first of these teams that is led or managed by the commander, or by whom the commander sent (D-13). */
    public Optional<AffectedTeam> conflicting(List<AffectedTeam> affected) {
        return affected.stream()
                .filter(team -> isOfCommand(team.lead()) || isOfCommand(team.manager()))
                .findFirst();
    }

    /** The affected team of this id. */
    public Optional<AffectedTeam> team(TeamId id) {
        return teams.stream().filter(team -> team.id().equals(id)).findFirst();
    }

    /** Every seat that must be taken in the briefing (A3-03). */
    public List<Seat> seats() {
        return Stream.concat(
                        Stream.of(commanderSeat()),
                        teams.stream()
                                .flatMap(team -> Stream.of(
                                        new Seat(Role.ENGINEERING_LEAD, team.id()),
                                        new Seat(Role.ENGINEERING_MANAGER, team.id()))))
                .toList();
    }

    /** This table with other affected teams; delegates of teams that left go with them. */
    public Participants with(List<AffectedTeam> affected) {
        Map<Seat, Person> staying = new HashMap<>(delegates);
        staying.keySet()
                .removeIf(seat -> !seat.team().equals(TeamId.SECURITY)
                        && affected.stream().noneMatch(team -> team.id().equals(seat.team())));
        return new Participants(commander, affected, staying);
    }

    /** This table with somebody sent to a seat. */
    public Participants with(Seat seat, Person delegate) {
        Map<Seat, Person> more = new HashMap<>(delegates);
        more.put(seat, delegate);
        return new Participants(commander, teams, more);
    }
}
