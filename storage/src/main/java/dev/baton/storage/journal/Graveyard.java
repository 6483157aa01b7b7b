package dev.baton.storage.journal;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.closing.Tombstone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The tombstones, and how everything goes that stands under the number of one handoff. */
final class Graveyard {

    private static final Pattern SHA_256 = Pattern.compile("\\b[0-9a-f]{64}\\b");

    private Graveyard() {}

    /** The stone of a handoff. */
    static Optional<Stone> stone(Handle handle, HandoffId handoff) {
        return handle.createQuery("select * from tombstone where handoff_id = :handoff")
                .bind("handoff", handoff.number())
                .map(Graveyard::stone)
                .findOne();
    }

    private static Stone stone(ResultSet row, StatementContext context) throws SQLException {
        Tombstone tombstone = new Tombstone(
                new HandoffId(row.getLong("handoff_id")),
                row.getLong("events"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("deleted_on", LocalDate.class),
                row.getString("deleted_by"),
                row.getObject("kept_until", LocalDate.class));
        return new Stone(tombstone, row.getString("head_hash"), row.getString("seal"));
    }

    /** Lays the stone, and deletes what is under it. */
    static void bury(Handle handle, Stone stone) {
        lay(handle, stone);
        HandoffId id = stone.tombstone().handoff();
        removeAnswers(handle, id);
        removeWords(handle, id);
        Projection.remove(handle, id);
        handle.execute("delete from handoff_place where handoff_id = ?", id.number());
        handle.execute("delete from handoff_event where handoff_id = ?", id.number());
        handle.execute("delete from handoff_head where handoff_id = ?", id.number());
    }

    private static void lay(Handle handle, Stone stone) {
        Tombstone tombstone = stone.tombstone();
        handle.createUpdate("""
                        insert into tombstone (handoff_id, events, at, deleted_on, deleted_by, kept_until, head_hash, seal)
                        values (:handoff, :events, :at, :on, :by, :keptUntil, :headHash, :seal)""")
                .bind("handoff", tombstone.handoff().number())
                .bind("events", tombstone.events())
                .bind("at", tombstone.at())
                .bind("on", tombstone.on())
                .bind("by", tombstone.by())
                .bind("keptUntil", tombstone.keptUntil())
                .bind("headHash", stone.headHash())
                .bind("seal", stone.seal())
                .execute();
    }

    /** Raw answers are kept by their hash and may belong to several handoffs; what another one names stays. */
    private static void removeAnswers(Handle handle, HandoffId id) {
        named(handle, id)
                .forEach(sha256 -> handle.createUpdate("""
                        delete from attachment where sha256 = :sha256 and not exists (
                        select 1 from handoff_event where handoff_id <> :handoff and position(:sha256 in body) > 0)""")
                        .bind("sha256", sha256)
                        .bind("handoff", id.number())
                        .execute());
    }

    private static List<String> named(Handle handle, HandoffId id) {
        return Journal.lines(handle, id, 1).stream()
                .flatMap(line -> SHA_256.matcher(line.entry().event().body()).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** Which messages stood for it, and what was still to be done: both are keyed by a kind, the handoff and the rest. */
    private static void removeWords(Handle handle, HandoffId id) {
        String name = ":" + id + ":";
        handle.createUpdate("delete from posting where position(:name in posting_key) = position(':' in posting_key)")
                .bind("name", name)
                .execute();
        String errands =
                " where task_name = 'errand' and position(:name in task_instance) = position(':' in task_instance) ";
        handle.createUpdate("update agenda set again_at = null" + errands + "and picked")
                .bind("name", name)
                .execute();
        handle.createUpdate("delete from agenda" + errands + "and not picked")
                .bind("name", name)
                .execute();
    }
}
