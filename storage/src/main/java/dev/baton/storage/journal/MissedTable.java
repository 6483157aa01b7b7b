package dev.baton.storage.journal;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.recovery.restoration.Shortfall;
import dev.baton.handoff.report.Missed;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What each recovery package missed, so that all of them together are one sum; written only when it has changed. */
final class MissedTable {

    private MissedTable() {}

    /** Brings the rows of a handoff from what they were, if that is known, to what they are. */
    static void write(Handle handle, Optional<Handoff> before, Handoff after) {
        List<Missed> are = Missed.of(after);
        if (before.map(Missed::of).filter(are::equals).isEmpty()) {
            handle.execute(
                    "delete from handoff_missed where handoff_id = ?",
                    after.id().number());
            add(handle, after, are);
        }
    }

    private static void add(Handle handle, Handoff handoff, List<Missed> all) {
        if (!all.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch("insert into handoff_missed values (?, ?, ?)");
            all.forEach(
                    each -> batch.add(handoff.id().number(), each.shortfall().name(), each.times()));
            batch.execute();
        }
    }

    /** The sums of all handoffs by section. */
    static List<Missed> summed(Handle handle) {
        List<Missed> sums = handle.createQuery("select shortfall, sum(times) from handoff_missed group by shortfall")
                .map((row, context) -> new Missed(Shortfall.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        return Missed.summed(sums);
    }
}
