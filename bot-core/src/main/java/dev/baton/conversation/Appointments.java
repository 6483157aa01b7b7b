package dev.baton.conversation;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.briefing.Meeting;
import dev.baton.handoff.people.Person;
import dev.baton.playbook.Setting;
import dev.baton.view.Appointment;
import dev.baton.view.Appointment.Guest;
import dev.baton.view.Appointment.Guests;
import dev.baton.view.Appointment.Telling;
import dev.baton.view.Appointment.Words;
import dev.baton.view.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a handoff has in people's calendars. */
public final class Appointments {

    private static final Duration REMINDER = Duration.ofMinutes(10);

    private Appointments() {}

    /**
     * The briefing, as it is appointed: one entry a handoff, which each reschedule updates (A3-14) and calling the handoff
     * off removes; empty before the first appointment.
     */
    public static Optional<Appointment> briefing(Setting setting) {
        Handoff handoff = setting.handoff();
        Meeting meeting = handoff.meeting();
        return meeting.isScheduled()
                ? Optional.of(new Appointment(
                        telling(setting),
                        meeting.start(),
                        meeting.appointedEnd(),
                        words(setting),
                        guests(handoff),
                        List.of(REMINDER)))
                : Optional.empty();
    }

    /** The number alone may exist in another organisation too; the moment of its opening makes the entry unique. */
    private static Telling telling(Setting setting) {
        Handoff handoff = setting.handoff();
        String uid =
                handoff.id() + "-briefing-" + handoff.opening().moment().at().toEpochMilli() + "@baton";
        Telling telling = new Telling(uid, handoff.meeting().sequence(), setting.now(), false);
        return handoff.phase() == Phase.CANCELLED ? telling.calledOff() : telling;
    }

    private static Words words(Setting setting) {
        Handoff handoff = setting.handoff();
        String title = "Briefing " + handoff.id() + " · " + handoff.opening().title();
        String description = "«" + handoff.opening().title() + "», incident "
                + handoff.opening().incident().reference()
                + ": we walk through the handoff document section by section.\n\n"
                + "Without the written acceptance of every engineering lead the handoff has not happened.\n\n"
                + "Needed: " + needed(handoff) + "\n\n"
                + "Handoff document: " + setting.document().page();
        return new Words(
                Limits.shortened(title, Limits.CARD_TITLE),
                Limits.shortened(description, Limits.FIELD_VALUE),
                setting.document().page());
    }

    private static String needed(Handoff handoff) {
        return String.join(
                ", ", seated(handoff).stream().map(Person::name).distinct().toList());
    }

    private static Guests guests(Handoff handoff) {
        List<Guest> invited = seated(handoff).stream()
                .filter(Predicate.not(person -> person.email().isEmpty()))
                .map(Appointments::guest)
                .distinct()
                .toList();
        return new Guests(guest(handoff.participants().commander()), invited);
    }

    private static List<Person> seated(Handoff handoff) {
        return handoff.participants().seats().stream()
                .flatMap(seat -> handoff.participants().at(seat).stream())
                .toList();
    }

    private static Guest guest(Person person) {
        return new Guest(person.name(), person.email());
    }
}
