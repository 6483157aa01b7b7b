package dev.baton.handoff.deadline;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/** The weekdays on which people work, and the local times at which their day starts and ends. */
public record WorkingWeek(Set<DayOfWeek> days, LocalTime start, LocalTime end) {

    /** Monday to Friday, 09:00 to 17:00. */
    public static final WorkingWeek USUAL =
            new WorkingWeek(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));

    public WorkingWeek {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("days: none (expected: at least one working day a week)");
        }
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("start: " + start + " (expected: before the end " + end + ")");
        }
    }

    boolean has(DayOfWeek day) {
        return days.contains(day);
    }
}
