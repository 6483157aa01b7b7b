package dev.baton.storage.journal;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.index.Concerned;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Who may be waited for in which handoff; only what has changed is written. */
final class HumanIndex {

    private HumanIndex() {}

    /** Brings the rows of a handoff from what they were, if that is known, to what they are. */
    static void write(Handle handle, Optional<Handoff> before, Handoff after) {
        Rows<String> humans = Rows.changed(before, after, Concerned::by);
        if (before.isEmpty()) {
            handle.execute(
                    "delete from handoff_human where handoff_id = ?", after.id().number());
        }
        each(handle, "delete from handoff_human where human = ? and handoff_id = ?", humans.gone(), after.id());
        each(handle, "insert into handoff_human (human, handoff_id) values (?, ?)", humans.come(), after.id());
    }

    private static void each(Handle handle, String change, Set<String> humans, HandoffId id) {
        if (!humans.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch(change);
            humans.forEach(human -> batch.add(human, id.number()));
            batch.execute();
        }
    }

    /** The handoffs that may wait for this human, newest first. */
    static List<HandoffId> concerning(Handle handle, String human) {
        return handle.createQuery("select handoff_id from handoff_human where human = :human order by handoff_id desc")
                .bind("human", human)
                .map((row, context) -> new HandoffId(row.getLong(1)))
                .list();
    }
}
