package dev.baton.handoff.recovery;

import dev.baton.handoff.recovery.monitoring.Trial;
import dev.baton.handoff.recovery.record.IncidentRecord;
import dev.baton.handoff.recovery.sharing.Sharing;

/** What systems outside have to do with a recovery handoff: where else it is on record, where its indicators are watched for, and where its package is kept besides. */
public record Counterparts(IncidentRecord record, Trial trial, Sharing sharing) {

    /** No system outside knows of it. */
    public static final Counterparts NONE = new Counterparts(IncidentRecord.NONE, Trial.NONE, Sharing.NONE);
}
