package dev.baton.handoff.recovery.record;

import dev.baton.handoff.ticket.TicketRef;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The record of a handoff in an incident tracking system: its ticket there, up to which event it is written, up to which it
 * must be written before the gate opens, and why it is not written further; nothing where all is well.
 */
public record IncidentRecord(@Nullable TicketRef filed, long upTo, long owed, String trouble) {

    /** Nothing is recorded anywhere else. */
    public static final IncidentRecord NONE = new IncidentRecord(null, 0, 0, "");

    /** Its ticket there, once there is one. */
    public Optional<TicketRef> ticket() {
        return Optional.ofNullable(filed);
    }

    /** Whether the acceptance is on record there. */
    public boolean isOfAcceptance() {
        return upTo >= owed;
    }

    /** This, with an acceptance that is the event of this number. */
    public IncidentRecord owing(long version) {
        return new IncidentRecord(filed, upTo, version, trouble);
    }

    IncidentRecord filedAs(TicketRef there) {
        return new IncidentRecord(there, upTo, owed, "");
    }

    IncidentRecord written(long version) {
        return new IncidentRecord(filed, Math.max(upTo, version), owed, "");
    }

    IncidentRecord troubled(String because) {
        return new IncidentRecord(filed, upTo, owed, because);
    }

    IncidentRecord waived() {
        return new IncidentRecord(filed, upTo, 0, trouble);
    }
}
