package dev.baton.handoff.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The last reminder of each item, with its moment, and when overdue verifications were last named to everybody. */
public record Reminders(Map<String, Given> given, Instant named) {

    /** Nobody has been reminded of anything. */
    public static final Reminders NONE = new Reminders(Map.of(), Instant.EPOCH);

    public Reminders {
        given = Map.copyOf(given);
    }

    /** A reminder and when it was given. */
    public record Given(Reminder reminder, Instant at) {}

    /** The last reminder of an item for this date; another date begins at the owner again. */
    public Optional<Given> of(String project, Instant due) {
        return Optional.ofNullable(given.get(project))
                .filter(last -> last.reminder().due().equals(due));
    }

    Reminders with(List<Reminder> reminders, Instant at) {
        Map<String, Given> more = new TreeMap<>(given);
        reminders.forEach(reminder -> more.put(reminder.project(), new Given(reminder, at)));
        return new Reminders(more, named);
    }

    Reminders namedAt(Instant at) {
        return new Reminders(given, at);
    }
}
