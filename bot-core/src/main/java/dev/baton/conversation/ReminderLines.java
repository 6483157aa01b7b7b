package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.reminder.OverdueVerification;
import dev.baton.handoff.reminder.Reminder;
import dev.baton.handoff.reminder.ReminderEvent;
import dev.baton.view.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** Reminders, line by line: who was told of what, and how high it has climbed. */
final class ReminderLines {

    private final Lines lines;
    private final ZoneId zone;

    ReminderLines(Lines lines, ZoneId zone) {
        this.lines = lines;
        this.zone = zone;
    }

    void all() {
        lines.on(ReminderEvent.Reminded.class, event -> reminded(event.reminders()));
        lines.on(ReminderEvent.OverdueVerificationsNamed.class, event -> named(event.verifications()));
    }

    private Text reminded(List<Reminder> reminders) {
        Text all = text("reminds of ");
        for (int i = 0; i < reminders.size(); i++) {
            Reminder one = reminders.get(i);
            all = all.and(i == 0 ? "" : "; ")
                    .and(one.project() + ", due ")
                    .andWhen(one.due(), zone)
                    .and(", up to " + one.rung().words() + " (" + names(one.told()) + ")");
        }
        return all.and(".");
    }

    private Text named(List<OverdueVerification> verifications) {
        Text all = text("names what security has not verified in time: ");
        for (int i = 0; i < verifications.size(); i++) {
            OverdueVerification one = verifications.get(i);
            all = all.and(i == 0 ? "" : "; ")
                    .and(one.what() + ", owed by " + names(one.owedBy()) + " since ")
                    .andWhen(one.since(), zone);
        }
        return all.and(".");
    }

    private static String names(List<Person> people) {
        return people.stream().map(Person::name).collect(Collectors.joining(", "));
    }
}
