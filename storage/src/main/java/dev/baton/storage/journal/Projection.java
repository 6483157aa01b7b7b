package dev.baton.storage.journal;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Phase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The handoffs that are not final, newest first, each with the hash with which its journal ends. */
    static Map<HandoffId, String> open(Handle handle, int most) {
        return hashes(handle, "where not is_final", most);
    }

    /** The handoffs in these phases, newest first, each with the hash with which its journal ends. */
    static Map<HandoffId, String> in(Handle handle, Set<Phase> phases) {
        String names = phases.stream().map(phase -> "'" + phase.name() + "'").collect(Collectors.joining(", "));
        return phases.isEmpty() ? Map.of() : hashes(handle, "where phase in (" + names + ")", Integer.MAX_VALUE);
    }

    /** All handoffs, newest first, each with the hash with which its journal ends. */
    static Map<HandoffId, String> newest(Handle handle, int most) {
        return hashes(handle, "", most);
    }

    private static Map<HandoffId, String> hashes(Handle handle, String which, int most) {
        Map<HandoffId, String> hashes = new LinkedHashMap<>();
        handle.createQuery("select handoff.handoff_id, hash from handoff join handoff_head "
                        + "on handoff_head.handoff_id = handoff.handoff_id " + which
                        + " order by handoff.handoff_id desc limit :most")
                .bind("most", most)
                .map((row, context) -> hashes.put(new HandoffId(row.getLong(1)), row.getString(2)))
                .list();
        return hashes;
    }
}
