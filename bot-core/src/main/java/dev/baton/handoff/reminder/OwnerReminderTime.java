package dev.baton.handoff.reminder;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.clock.TimeLaw;
import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.reminder.Reminders.Given;
import dev.baton.handoff.work.DueDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From the business day before its date on, whoever owns an item is reminded at the start of each of their working days,
 * until engineering no longer owes it; a late item climbs, one rung a reminder at most, however long nobody looked.
 */
public final class OwnerReminderTime implements TimeLaw {

    @Override
    public Optional<Instant> next(Handoff handoff, Organisation organisation) {
        Ladder ladder = new Ladder(handoff, organisation);
        return owed(handoff).map(date -> next(handoff, ladder, date)).min(Instant::compareTo);
    }

    @Override
    public List<HandoffEvent> due(Handoff handoff, Asked asked) {
        Ladder ladder = new Ladder(handoff, asked.organisation());
        return List.of(new ReminderEvent.Reminded(owed(handoff)
                .filter(date -> !next(handoff, ladder, date).isAfter(asked.at()))
                .map(date -> reminder(handoff, ladder, date, asked.at()))
                .toList()));
    }

    /** The reminders that hold at this moment: those given last, and those that are due now whoever wakes first. */
    public static List<Reminder> holding(Handoff handoff, Organisation organisation, Instant now) {
        Ladder ladder = new Ladder(handoff, organisation);
        return owed(handoff)
                .flatMap(date -> next(handoff, ladder, date).isAfter(now)
                        ? last(handoff, date).map(Given::reminder).stream()
                        : Stream.of(reminder(handoff, ladder, date, now)))
                .toList();
    }

    private static Stream<DueDate> owed(Handoff handoff) {
        return handoff.phase().isAtWork()
                ? handoff.work().items().values().stream()
                        .filter(item -> item.state().isWithEngineering())
                        .flatMap(item -> item.dueDate().stream())
                : Stream.empty();
    }

    private static Instant next(Handoff handoff, Ladder ladder, DueDate date) {
        BusinessCalendar hours = ladder.hours(date.project());
        return last(handoff, date)
                .map(given -> hours.startOf(hours.nextBusinessDay(hours.dayOf(given.at()))))
                .orElseGet(() -> hours.startOf(hours.previousBusinessDay(hours.dayOf(date.due()))));
    }

    private static Reminder reminder(Handoff handoff, Ladder ladder, DueDate date, Instant now) {
        BusinessCalendar hours = ladder.hours(date.project());
        LocalDate due = hours.dayOf(date.due());
        Rung rung = last(handoff, date)
                .map(given -> Rung.after(given.reminder().rung(), hours.businessDaysAfter(due, hours.dayOf(now))))
                .orElse(Rung.OWNER);
        return new Reminder(date.project(), date.due(), rung, ladder.upTo(date.project(), rung));
    }

    private static Optional<Given> last(Handoff handoff, DueDate date) {
        return handoff.followThrough().reminders().of(date.project(), date.due());
    }
}
