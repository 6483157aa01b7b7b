package dev.baton.handoff.recovery;

import dev.baton.handoff.recovery.monitoring.Trial;
import dev.baton.handoff.recovery.record.IncidentRecord;

/** What systems outside have to do with a recovery handoff: where else it is on record, and where its indicators are watched for. */
public record Counterparts(IncidentRecord record, Trial trial) {

    /** No system outside knows of it. */
    public static final Counterparts NONE = new Counterparts(IncidentRecord.NONE, Trial.NONE);
}
