package dev.baton.desk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.people.Participants;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.planning.PlanningEvent.DecisionsAsked;
import dev.baton.handoff.planning.PlanningEvent.DecisionsMissed;
import dev.baton.handoff.planning.Undecided;
import dev.baton.handoff.reminder.Reminder;
import dev.baton.handoff.reminder.ReminderEvent.OverdueVerificationsNamed;
import dev.baton.handoff.reminder.ReminderEvent.Reminded;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Kind;
import dev.baton.port.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts down who is to be told of a reminder, or asked to decide in planning: in their own working hours, once a day, so that one message says all of it;
 * and in security's hours where the handoff lives.
 */
final class ReminderSlips {

    private final Office office;
    private final House house;

    ReminderSlips(Office office, House house) {
        this.office = office;
        this.house = house;
    }

    void after(Handoff handoff, Recorded recorded) {
        if (recorded.event() instanceof Reminded reminded) {
            people(reminded.reminders().stream().map(Reminder::told)).forEach(person -> remind(handoff.id(), person));
        }
        if (recorded.event() instanceof DecisionsAsked asked) {
            deciding(handoff, asked.team()).forEach(person -> digest(handoff.id(), person));
        }
        if (recorded.event() instanceof DecisionsMissed missed) {
            people(Stream.of(
                            deciding(handoff, missed.team()),
                            handoff.participants().at(Participants.commanderSeat()).stream()
                                    .toList()))
                    .forEach(person -> remind(handoff.id(), person));
        }
        if (recorded.event() instanceof OverdueVerificationsNamed named) {
            people(concerned(handoff, named)).forEach(person -> remind(handoff.id(), person));
            office.places().of(handoff.id()).forEach(place -> name(handoff.id(), place, recorded.version()));
        }
    }

    private static Stream<List<Person>> concerned(Handoff handoff, OverdueVerificationsNamed named) {
        return named.verifications().stream()
                .flatMap(one -> Stream.of(
                        one.owedBy(),
                        handoff.document().owner(one.what()).stream().toList(),
                        List.of(handoff.participants().commander())));
    }

    private static Stream<Person> people(Stream<List<Person>> told) {
        return told.flatMap(List::stream).distinct();
    }

    private static List<Person> deciding(Handoff handoff, TeamId team) {
        return handoff.participants().at(Undecided.seat(handoff, team)).stream()
                .filter(person -> !handoff.followThrough().leavings().isGone(person))
                .toList();
    }

    /** A day's digest has all that is due by then, so that whoever comes after it has nothing to add. */
    private void digest(HandoffId id, Person person) {
        BusinessCalendar hours = house.organisation().hoursOf(person);
        Instant at = hours.workedFrom(house.now());
        LocalDate day = hours.dayOf(at);
        if (isUnsaid(DayMessage.DIGEST, day, person)) {
            office.agenda().put(new Errand(DayMessage.DIGEST.kind(), id, day + "@" + person.human()), at);
        }
    }

    private void remind(HandoffId id, Person person) {
        BusinessCalendar hours = house.organisation().hoursOf(person);
        Instant at = hours.workedFrom(house.now());
        LocalDate day = hours.dayOf(at);
        if (!isUnsaid(DayMessage.REMINDER, day, person)) {
            day = hours.nextBusinessDay(day);
            at = hours.startOf(day);
        }
        office.agenda().put(new Errand(DayMessage.REMINDER.kind(), id, day + "@" + person.human()), at);
    }

    private void name(HandoffId id, Place place, long version) {
        Instant at = house.organisation().security().calendar().workedFrom(house.now());
        office.agenda().put(new Errand(Kind.NAME_OVERDUE, id, version + "@" + place.key()), at);
    }

    private boolean isUnsaid(DayMessage message, LocalDate day, Person person) {
        return office.places().find(message.key(day, person.human())).isEmpty();
    }
}
