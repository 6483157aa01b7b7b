package dev.baton.conversation;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.briefing.Meeting;
import dev.baton.handoff.document.VerificationPlan;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.work.Progress;
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
    private static final Duration CHECK = Duration.ofMinutes(15);

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
                        guests(setting),
                        List.of(REMINDER)))
                : Optional.empty();
    }

    /**
     * The check of a claim, in the verifier's calendar: «a calendar entry, not an intent» (A6-06); a claim that was taken
     * back takes it out again, and an item that was never claimed has none.
     */
    public static Optional<Appointment> check(Setting setting, int number) {
        List<ScopedProject> projects = setting.handoff().scope().projects();
        if (number < 1 || number > projects.size()) {
            return Optional.empty();
        }
        ScopedProject project = projects.get(number - 1);
        return setting.handoff()
                .work()
                .item(project.name())
                .filter(item -> item.state().isWithSecurity())
                .map(item -> check(setting, project, number, item));
    }

    private static Appointment check(Setting setting, ScopedProject project, int number, Progress item) {
        Handoff handoff = setting.handoff();
        Person verifier = handoff.document().verification().verifier();
        int sequence = (int) Duration.between(handoff.briefing().commitment().at(), item.since())
                .toMinutes();
        String title = "Check " + project.name() + " (" + handoff.id() + ")";
        String description = "Engineering says that " + project.name() + " is done; "
                + VerificationPlan.PREDICATE + " on every target, or it is not.\n\nEvidence asked for: "
                + handoff.document().verification().evidence() + "\n\nHandoff document: "
                + setting.document().page();
        return new Appointment(
                new Telling(uid(handoff, "check-" + number), sequence, setting.now(), false),
                item.check().due(),
                item.check().due().plus(CHECK),
                new Words(
                        Limits.shortened(title, Limits.CARD_TITLE),
                        Limits.shortened(description, Limits.FIELD_VALUE),
                        setting.document().page()),
                new Guests(guest(handoff.participants().commander()), mailboxes(List.of(verifier))),
                List.of(REMINDER));
    }

    /** The number alone may exist in another organisation too; the moment of its opening makes the entry unique. */
    private static Telling telling(Setting setting) {
        Handoff handoff = setting.handoff();
        Telling telling =
                new Telling(uid(handoff, "briefing"), handoff.meeting().sequence(), setting.now(), false);
        return handoff.phase() == Phase.CANCELLED ? telling.calledOff() : telling;
    }

    private static String uid(Handoff handoff, String what) {
        return handoff.id() + "-" + what + "-" + handoff.opening().moment().at().toEpochMilli() + "@baton";
    }

    private static Words words(Setting setting) {
        Handoff handoff = setting.handoff();
        String title = "Briefing " + handoff.id() + " · " + handoff.opening().title();
        String description = "«" + handoff.opening().title() + "», incident "
                + handoff.opening().incident().reference()
                + ": " + DocumentView.shown(setting).purpose() + "\n\n"
                + "Needed: " + needed(setting) + "\n\n"
                + "Handoff document: " + setting.document().page();
        return new Words(
                Limits.shortened(title, Limits.CARD_TITLE),
                Limits.shortened(description, Limits.FIELD_VALUE),
                setting.document().page());
    }

    private static String needed(Setting setting) {
        return String.join(
                ", ", seated(setting).stream().map(Person::name).distinct().toList());
    }

    private static Guests guests(Setting setting) {
        return new Guests(guest(setting.handoff().participants().commander()), mailboxes(seated(setting)));
    }

    private static List<Guest> mailboxes(List<Person> people) {
        return people.stream()
                .filter(Predicate.not(person -> person.email().isEmpty()))
                .map(Appointments::guest)
                .distinct()
                .toList();
    }

    private static List<Person> seated(Setting setting) {
        return DocumentView.shown(setting).needed();
    }

    private static Guest guest(Person person) {
        return new Guest(person.name(), person.email());
    }
}
