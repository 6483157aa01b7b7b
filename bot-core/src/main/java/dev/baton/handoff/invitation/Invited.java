package dev.baton.handoff.invitation;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.people.Participants;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.roster.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who is invited to the briefing of a handoff of either kind: whoever is needed there, without the commander, who invites. */
public final class Invited {

    private final Handoff handoff;

    /** To the briefing of this handoff. */
    public Invited(Handoff handoff) {
        this.handoff = handoff;
    }

    /** Everybody who is invited, once. */
    public List<Person> people() {
        Participants table = handoff.participants();
        List<Person> once = new ArrayList<>();
        Stream.concat(
                        table.seats().stream().flatMap(seat -> table.at(seat).stream()),
                        new Table(handoff).named().stream())
                .filter(person -> !table.isCommander(person))
                .filter(person -> once.stream().noneMatch(person::isSameHumanAs))
                .forEach(once::add);
        return once;
    }

    /** Everybody who is written to: whoever is invited, and the commander, who has the entry in their calendar, too. */
    public Stream<Person> written() {
        return Stream.concat(Stream.of(handoff.participants().commander()), people().stream());
    }

    /** Whether this human is invited. */
    public boolean isInvited(Person person) {
        return people().stream().anyMatch(person::isSameHumanAs);
    }

    /** Who did not answer for the appointment as it stands. */
    public List<Person> silent() {
        return people().stream()
                .filter(person -> handoff.invitations().of(person).isEmpty())
                .toList();
    }

    /** Who answered so. */
    public List<Person> who(Reply reply) {
        return people().stream()
                .filter(person -> handoff.invitations()
                        .of(person)
                        .filter(answer -> answer.reply() == reply)
                        .isPresent())
                .toList();
    }

    /** The SEQUENCE of the calendar entry as it stands; calling the handoff off is one more (RFC 5546, 3.2.5). */
    public int sequence() {
        return handoff.meeting().sequence() + (handoff.phase() == Phase.CANCELLED ? 1 : 0);
    }

    /** Whether there is an appointment about which people are written to: one to come, or one that was called off. */
    public boolean isTold() {
        return handoff.meeting().isScheduled()
                && (handoff.phase() == Phase.BRIEFING_SCHEDULED
                        || (handoff.phase() == Phase.CANCELLED
                                && !handoff.invitations().sent().isEmpty()));
    }

    /** The mailboxes that did not get the calendar entry as it stands; what is called off is told to those who had it. */
    public List<String> unwritten() {
        Stream<String> mailboxes = handoff.phase() == Phase.CANCELLED
                ? handoff.invitations().sent().keySet().stream().sorted()
                : written().map(Person::email).filter(email -> !email.isEmpty());
        return isTold()
                ? mailboxes
                        .distinct()
                        .filter(mailbox -> !handoff.invitations().hasGot(mailbox, sequence()))
                        .toList()
                : List.of();
    }
}
