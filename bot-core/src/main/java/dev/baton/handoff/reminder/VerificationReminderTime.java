package dev.baton.handoff.reminder;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.clock.TimeLaw;
import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.organisation.Organisation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** While a verification is overdue, all that are overdue are named at the start of each of security's working days (A6-05). */
public final class VerificationReminderTime implements TimeLaw {

    @Override
    public Optional<Instant> next(Handoff handoff, Organisation organisation) {
        BusinessCalendar hours = organisation.security().calendar();
        Instant named = handoff.followThrough().reminders().named();
        return new Overdue(handoff, organisation)
                .since()
                .map(since ->
                        latest(hours.workedFrom(since), hours.startOf(hours.nextBusinessDay(hours.dayOf(named)))));
    }

    @Override
    public List<HandoffEvent> due(Handoff handoff, Asked asked) {
        return List.of(new ReminderEvent.OverdueVerificationsNamed(new Overdue(handoff, asked.organisation()).all()));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
