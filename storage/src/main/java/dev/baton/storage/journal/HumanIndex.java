package dev.baton.storage.journal;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.index.Concerned;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Who may be waited for in which handoff; only what has changed is written. */
final class HumanIndex {

    private HumanIndex() {}

    /** Brings the rows of a handoff from what they were, if that is known, to what they are. */
    static void write(Handle handle, Optional<Handoff> before, Handoff after) {
        Map<String, Boolean> were = before.map(HumanIndex::rows).orElseGet(Map::of);
        Map<String, Boolean> are = rows(after);
        if (before.isEmpty()) {
            handle.execute(
                    "delete from handoff_human where handoff_id = ?", after.id().number());
        }
        if (!were.equals(are)) {
            remove(handle, after.id(), minus(were, are));
            add(handle, after.id(), minus(are, were));
        }
    }

    private static Map<String, Boolean> rows(Handoff handoff) {
        Concerned concerned = Concerned.by(handoff);
        Map<String, Boolean> rows = new HashMap<>();
        concerned.humans().forEach(human -> rows.put(human, concerned.owners().contains(human)));
        return rows;
    }

    private static Map<String, Boolean> minus(Map<String, Boolean> all, Map<String, Boolean> those) {
        Map<String, Boolean> rest = new HashMap<>(all);
        rest.entrySet().removeAll(those.entrySet());
        return rest;
    }

    private static void remove(Handle handle, HandoffId id, Map<String, Boolean> rows) {
        if (!rows.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch("delete from handoff_human where human = ? and handoff_id = ?");
            rows.keySet().forEach(human -> batch.add(human, id.number()));
            batch.execute();
        }
    }

    private static void add(Handle handle, HandoffId id, Map<String, Boolean> rows) {
        if (!rows.isEmpty()) {
            PreparedBatch batch =
                    handle.prepareBatch("insert into handoff_human (human, handoff_id, owns) values (?, ?, ?)");
            rows.forEach((human, owns) -> batch.add(human, id.number(), owns));
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

    /** Those in which this human owns something that is owed, newest first, each with the hash with which its journal ends. */
    static Map<HandoffId, String> ownedBy(Handle handle, String human) {
        return Journal.ends(handle.createQuery("select concerned.handoff_id, hash from handoff_human concerned "
                        + "join handoff_head on handoff_head.handoff_id = concerned.handoff_id "
                        + "where human = :human and owns order by concerned.handoff_id desc")
                .bind("human", human));
    }
}
