package dev.baton.handoff.recovery.record;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.recovery.Preparing;
import dev.baton.handoff.recovery.record.RecordEvent.PhasesRecorded;
import dev.baton.handoff.recovery.record.RecordEvent.RecordDelayed;
import dev.baton.handoff.recovery.record.RecordEvent.RecordFiled;
import dev.baton.handoff.recovery.record.RecordEvent.RecordWaived;
import dev.baton.handoff.ticket.TicketRef;

/** What the incident tracking system has answered, and what the IR lead decides while it does not. */
public sealed interface RecordCommand extends HandoffCommand.OfRecovery {

    /** Notes which ticket the record is. */
    record NoteRecord(TicketRef ticket) implements RecordCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            boolean isKnown =
                    handoff.recovery().record().ticket().filter(ticket::equals).isPresent();
            return noted(asked, isKnown, new RecordFiled(ticket));
        }
    }

    /** Notes that everything up to this event is written there. */
    record NoteRecorded(int upTo) implements RecordCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return noted(asked, handoff.recovery().record().upTo() >= upTo, new PhasesRecorded(upTo));
        }
    }

    /** Notes why it is not written; the same reason again changes nothing. */
    record ReportRecordTrouble(String because) implements RecordCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return noted(asked, handoff.recovery().record().trouble().equals(because), new RecordDelayed(because));
        }
    }

    /** Lets the gate open before the acceptance is on record there. */
    record OpenUnrecorded(String because) implements RecordCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return Preparing.led(handoff, asked)
                    .given(
                            handoff.phase() == Phase.ACCEPTED
                                    && !handoff.recovery().record().isOfAcceptance(),
                            Rule.THE_ACCEPTANCE_IS_RECORDED,
                            () -> "No acceptance of " + handoff.id() + " waits to be recorded.")
                    .given(
                            !because.isBlank(),
                            Rule.THE_ACCEPTANCE_IS_RECORDED,
                            () -> "Say why the gate opens before the acceptance is on record.")
                    .orElse(new RecordWaived(because.strip()));
        }
    }

    private static Decision noted(Asked asked, boolean isKnown, HandoffEvent event) {
        return Ruling.of(asked)
                .given(
                        asked.isByBaton(),
                        Rule.THE_ACCEPTANCE_IS_RECORDED,
                        () -> "The tracking system itself says what it has on record.")
                .orElse(() -> isKnown ? Decision.happened() : Decision.happened(event));
    }
}
