package dev.baton.handoff.recovery.record;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.ticket.TicketRef;
import java.util.function.UnaryOperator;

/** What happens to the record of a handoff in an incident tracking system. */
public sealed interface RecordEvent extends HandoffEvent {

    /** The record has a ticket there. */
    record RecordFiled(TicketRef ticket) implements RecordEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return changed(handoff, record -> record.filedAs(ticket));
        }
    }

    /** Every change of phase and every acceptance up to the event of this number stands there (A9-16, A9-23). */
    record PhasesRecorded(int upTo) implements RecordEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return changed(handoff, record -> record.written(upTo));
        }
    }

    /** It could not be recorded, for this reason; it is tried again. */
    record RecordDelayed(String because) implements RecordEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return changed(handoff, record -> record.troubled(because));
        }
    }

    /** The IR lead lets the gate open although the acceptance is not on record there, for a reason. */
    record RecordWaived(String because) implements RecordEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return changed(handoff, IncidentRecord::waived);
        }
    }

    private static Handoff changed(Handoff handoff, UnaryOperator<IncidentRecord> change) {
        return handoff.recovery(recovery -> recovery.record(change));
    }
}
