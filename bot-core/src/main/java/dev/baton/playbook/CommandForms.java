package dev.baton.playbook;

import static dev.baton.view.Form.form;

import dev.baton.handoff.briefing.AnswerCommand.AnswerQuestion;
import dev.baton.handoff.briefing.MeetingCommand.MoveBriefing;
import dev.baton.handoff.briefing.MeetingCommand.NameDelegate;
import dev.baton.handoff.briefing.MeetingCommand.ScheduleBriefing;
import dev.baton.handoff.discrepancy.DiscrepancyCommand.RejectDiscrepancy;
import dev.baton.handoff.extension.ExtensionCommand.DenyExtension;
import dev.baton.handoff.opening.OpeningCommand.CancelHandoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Seat;
import dev.baton.view.Answers;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input.Option;
import dev.baton.view.Limits;
import dev.baton.view.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The forms in which the commander leads: appointments, decisions, and calling off. */
public final class CommandForms {

    private CommandForms() {}

    static Form<List<Meant>> schedule(Setting setting) {
        return appointment(setting, "In {zone}, for example 14:00. All leads and managers are needed.")
                .then(start -> Reading.read(Meant.meant(new ScheduleBriefing(start), "day")));
    }

    /** Asks for the day and the time of a briefing, on the clocks of whoever leads it. */
    public static Form<Instant> appointment(Setting setting, String hint) {
        ZoneId zone = setting.handoff().participants().commander().zone();
        LocalDate today = setting.now().atZone(zone).toLocalDate();
        LocalTime proposed = setting.organisation().practice().briefing().proposedStart();
        return form(
                        "Schedule briefing",
                        Field.date("day", "On which day?", today),
                        Field.sentence("time", "At what time?")
                                .hint(hint.replace("{zone}", zone.toString()))
                                .then(CommandForms::time),
                        (day, time) -> day.atTime(time).atZone(zone).toInstant())
                .submit("Schedule")
                .filledWith(Answers.none()
                        .with(
                                "day",
                                setting.organisation()
                                        .security()
                                        .calendar()
                                        .nextBusinessDay(today)
                                        .toString())
                        .with("time", proposed.toString()));
    }

    private static Reading<LocalTime> time(String words) {
        try {
            return Reading.read(LocalTime.parse(words.length() == 4 ? "0" + words : words));
        } catch (DateTimeParseException notATime) {
            return Reading.unreadable("time", "'" + words + "' is not a time. Write it as 14:00.");
        }
    }

    static Form<List<Meant>> reject(int discrepancy) {
        return form("Reject discrepancy", Field.paragraph("evidence", "On what evidence is the list right?"))
                .then(words -> Reading.read(Meant.meant(new RejectDiscrepancy(discrepancy, words), "evidence")))
                .submit("Reject");
    }

    static Form<List<Meant>> deny(int extension) {
        return form("Deny extension", Field.paragraph("reason", "Why does the policy's date stand?"))
                .then(words -> Reading.read(Meant.meant(new DenyExtension(extension, words), "reason")))
                .submit("Deny");
    }

    static Form<List<Meant>> answer(int question) {
        return form("Answer", Field.paragraph("answer", "The answer"))
                .then(words -> Reading.read(Meant.meant(new AnswerQuestion(question, words), "answer")))
                .submit("Answer");
    }

    /** Calls a handoff off, with a reason. */
    public static Form<List<Meant>> cancel() {
        return form("Cancel handoff", Field.paragraph("reason", "Why is there nothing to hand over?"))
                .then(words -> Reading.read(Meant.meant(new CancelHandoff(words), "reason")))
                .submit("Cancel handoff");
    }

    static Form<List<Meant>> move(Setting setting, int number) {
        return form("Move briefing", seat(setting, "Which required attendee cannot be there?"))
                .then(seat -> Reading.read(Meant.meant(new MoveBriefing(number, seat), "seat")))
                .submit("Move");
    }

    static Form<List<Meant>> delegate(Setting setting) {
        return form(
                        "Delegate",
                        seat(setting, "For which seat?"),
                        PersonField.person(setting, "delegate", "Who comes instead?"),
                        (seat, person) -> Meant.meant(new NameDelegate(seat, person), "delegate"))
                .submit("Send");
    }

    private static Field<Seat> seat(Setting setting, String label) {
        List<Seat> seats = setting.handoff().participants().seats();
        List<Option> options = seats.stream()
                .limit(Limits.OPTIONS)
                .map(seat -> new Option(seat.key(), Limits.shortened(words(setting, seat), Limits.OPTION_LABEL)))
                .toList();
        return Field.choice("seat", label, options)
                .then(key -> seats.stream()
                        .filter(seat -> seat.key().equals(key))
                        .findFirst()
                        .map(Reading::read)
                        .orElseGet(() -> Reading.unreadable("seat", "This seat is no longer at the table.")));
    }

    private static String words(Setting setting, Seat seat) {
        Optional<Person> holder = setting.handoff().participants().at(seat);
        return seat.role().words() + " of " + seat.team().value()
                + holder.map(person -> ": " + person.name()).orElse("");
    }
}
