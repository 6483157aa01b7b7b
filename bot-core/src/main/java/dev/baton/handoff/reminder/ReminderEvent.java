package dev.baton.handoff.reminder;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import java.util.List;

/** Of what people were reminded. */
public sealed interface ReminderEvent extends HandoffEvent {

    /** Items are due, or late: these people are told, each rung on record. */
    record Reminded(List<Reminder> reminders) implements ReminderEvent {
        public Reminded {
            reminders = List.copyOf(reminders);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.followThrough(through -> through.reminders(before -> before.with(reminders, moment.at())));
        }
    }

    /** Every verification that is overdue is named where the handoff lives, with who owes it and since when (A6-05). */
    record OverdueVerificationsNamed(List<OverdueVerification> verifications) implements ReminderEvent {
        public OverdueVerificationsNamed {
            verifications = List.copyOf(verifications);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.followThrough(through -> through.reminders(before -> before.namedAt(moment.at())));
        }
    }
}
