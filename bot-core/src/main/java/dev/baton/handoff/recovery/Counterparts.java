package dev.baton.handoff.recovery;

import dev.baton.handoff.recovery.availability.Availability;
import dev.baton.handoff.recovery.monitoring.Trial;
import dev.baton.handoff.recovery.record.IncidentRecord;
import dev.baton.handoff.recovery.sharing.Sharing;

/** What systems outside have to do with a recovery handoff: where else it is on record, where its indicators are watched for, where its package is kept besides, and whether people can open it. */
public record Counterparts(IncidentRecord record, Trial trial, Sharing sharing, Availability availability) {

    /** No system outside knows of it. */
    public static final Counterparts NONE =
            new Counterparts(IncidentRecord.NONE, Trial.NONE, Sharing.NONE, Availability.NONE);

    /** These with another record. */
    Counterparts with(IncidentRecord other) {
        return new Counterparts(other, trial, sharing, availability);
    }

    /** These with another trial. */
    Counterparts with(Trial other) {
        return new Counterparts(record, other, sharing, availability);
    }

    /** These with the package kept elsewhere. */
    Counterparts with(Sharing other) {
        return new Counterparts(record, trial, other, availability);
    }

    /** These with a link that opens, or does not. */
    Counterparts with(Availability other) {
        return new Counterparts(record, trial, sharing, other);
    }
}
