package dev.baton.playbook;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Rule;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.Participants;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whom a step waits for: the seat, and the people in it; no people at all means Baton itself. */
public record Asks(Seat seat, List<Person> people) {

    public Asks {
        people = List.copyOf(people);
    }

    /** Whoever sits in a seat of this handoff. */
    public static Asks of(Handoff handoff, Seat seat) {
        return new Asks(seat, handoff.participants().at(seat).stream().toList());
    }

    /** The commander of this handoff. */
    public static Asks commander(Handoff handoff) {
        return of(handoff, Participants.commanderSeat());
    }

    /** Security: the commander, and who prepares the handoff. */
    public static Asks security(Handoff handoff) {
        Person commander = handoff.participants().commander();
        Person preparer = handoff.opening().preparer();
        return new Asks(
                Seat.of(Role.SECURITY_ANALYST),
                commander.isSameHumanAs(preparer) ? List.of(commander) : List.of(preparer, commander));
    }

    /** Baton itself, which waits for an outside answer. */
    public static Asks baton() {
        return new Asks(Seat.of(Role.BATON), List.of());
    }

    /** Whether this step waits for that human. */
    public boolean concerns(Person person) {
        return people.stream().anyMatch(person::isSameHumanAs);
    }

    /** Whether that human may answer at all: the people asked, and for security's steps everyone of security. */
    public boolean mayAnswer(Person person, Organisation organisation) {
        return concerns(person) || (seat.role() == Role.SECURITY_ANALYST && organisation.isSecurity(person));
    }

    /** The rule by which somebody else is turned away. */
    public Rule rule() {
        return switch (seat.role()) {
            case INCIDENT_COMMANDER -> Rule.THE_COMMANDER_LEADS;
            case IR_LEAD -> Rule.THE_IR_LEAD_LEADS;
            case RECOVERY_LEAD -> Rule.THE_RECOVERY_LEAD_ACCEPTS;
            case SECURITY_ANALYST -> Rule.SECURITY_PREPARES;
            case EXCEPTION_APPROVER -> Rule.RISK_IS_ACCEPTED_BY_AN_APPROVER;
            default -> Rule.THE_NAMED_ROLE_CONFIRMS;
        };
    }

    /** As what they are asked: "engineering lead of payments", or simply "security", whoever of it answers. */
    public String role() {
        return switch (seat.role()) {
            case ENGINEERING_LEAD, ENGINEERING_MANAGER ->
                seat.role().words() + " of " + seat.team().value();
            case SECURITY_ANALYST -> "security";
            default -> seat.role().words();
        };
    }

    /** The people and their role as words: "Maya Okafor (engineering lead of payments)". */
    public String words() {
        return words(Person::name);
    }

    /** The same to one of them, who reads "you". */
    public String wordsTo(Person reader) {
        return words(person -> person.isSameHumanAs(reader) ? "you" : person.name());
    }

    private String words(Function<Person, String> name) {
        return people.isEmpty()
                ? "Baton"
                : people.stream().map(name).collect(Collectors.joining(" or ")) + " (" + role() + ")";
    }
}
