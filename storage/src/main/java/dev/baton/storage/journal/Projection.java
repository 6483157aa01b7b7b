package dev.baton.storage.journal;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Phase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** One row a handoff, for lists: derived from the journal, and good for nothing that the journal does not say. */
final class Projection {

    private Projection() {}

    /** Writes the row of a handoff. */
    static void write(Handle handle, Handoff handoff) {
        Update update = handle.createUpdate("""
                update handoff set version = :version, phase = :phase, is_final = :isFinal, projects = :projects,
                owned = :owned, changed_at = :changedAt where handoff_id = :id""");
        if (changing(update, handoff).execute() == 0) {
            insert(handle, handoff);
        }
    }

    private static void insert(Handle handle, Handoff handoff) {
        Update insert = handle.createUpdate("""
                insert into handoff values
                (:id, :version, :phase, :isFinal, :title, :projects, :owned, :openedAt, :openedBy, :changedAt)""");
        changing(insert, handoff)
                .bind("title", handoff.opening().title().replace("\0", ""))
                .bind("openedAt", handoff.opening().moment().at())
                .bind("openedBy", handoff.opening().moment().by().id().key())
                .execute();
    }

    private static Update changing(Update update, Handoff handoff) {
        return update.bind("id", handoff.id().number())
                .bind("version", handoff.version())
                .bind("phase", handoff.phase().name())
                .bind("isFinal", handoff.phase().isFinal())
                .bind("projects", handoff.scope().projects().size())
                .bind(
                        "owned",
                        handoff.items().stream()
                                .filter(item -> item.namedOwner().isPresent())
                                .count())
                .bind("changedAt", handoff.stage().since());
    }

    /** The handoffs that are not final, newest first. */
    static List<HandoffId> open(Handle handle, int most) {
        return ids(
                handle, "select handoff_id from handoff where not is_final order by handoff_id desc limit :most", most);
    }

    /** The handoffs in these phases, newest first. */
    static List<HandoffId> in(Handle handle, Set<Phase> phases) {
        return handle.createQuery("select handoff_id from handoff where phase in (<phases>) order by handoff_id desc")
                .bindList("phases", phases.stream().map(Phase::name).toList())
                .map((row, context) -> new HandoffId(row.getLong(1)))
                .list();
    }

    /** All handoffs, newest first. */
    static List<HandoffId> newest(Handle handle, int most) {
        return ids(handle, "select handoff_id from handoff order by handoff_id desc limit :most", most);
    }

    private static List<HandoffId> ids(Handle handle, String sql, int most) {
        return handle.createQuery(sql)
                .bind("most", most)
                .map((row, context) -> new HandoffId(row.getLong(1)))
                .list();
    }

    /** The hash with which each of these journals ends. */
    static Map<HandoffId, String> hashes(Handle handle, List<HandoffId> handoffs) {
        Map<HandoffId, String> hashes = new HashMap<>();
        if (!handoffs.isEmpty()) {
            handle.createQuery("select handoff_id, hash from handoff_head where handoff_id in (<ids>)")
                    .bindList("ids", handoffs.stream().map(HandoffId::number).toList())
                    .map((row, context) -> hashes.put(new HandoffId(row.getLong(1)), row.getString(2)))
                    .list();
        }
        return hashes;
    }
}
