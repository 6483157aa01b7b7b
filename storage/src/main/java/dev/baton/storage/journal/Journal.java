package dev.baton.storage.journal;

import dev.baton.handoff.HandoffId;
import dev.baton.storage.stored.StoredEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** The two tables of the journal: its lines and its heads. */
final class Journal {

    private Journal() {}

    /** The lines of a handoff from this position on, in order. */
    static List<JournalLine> lines(Handle handle, HandoffId handoff, long from) {
        return handle.createQuery("""
                        select * from handoff_event
                        where handoff_id = :handoff and version >= :from order by version""")
                .bind("handoff", handoff.number())
                .bind("from", from)
                .map(Journal::line)
                .list();
    }

    private static JournalLine line(ResultSet row, StatementContext context) throws SQLException {
        return new JournalLine(
                new HandoffId(row.getLong("handoff_id")),
                row.getLong("version"),
                new JournalLine.Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        new StoredEvent(row.getString("kind"), row.getString("body"))),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    /** The head of a handoff; with it the right to append, until the transaction ends. */
    static Optional<Head> lockedHead(Handle handle, HandoffId handoff) {
        return head(
                handle, "select version, hash, seal from handoff_head where handoff_id = :handoff for update", handoff);
    }

    /** The head of a handoff. */
    static Optional<Head> head(Handle handle, HandoffId handoff) {
        return head(handle, "select version, hash, seal from handoff_head where handoff_id = :handoff", handoff);
    }

    private static Optional<Head> head(Handle handle, String sql, HandoffId handoff) {
        return handle.createQuery(sql)
                .bind("handoff", handoff.number())
                .map((row, context) -> new Head(row.getLong(1), row.getString(2), row.getString(3)))
                .findOne();
    }

    /** Handoffs, in the order asked for, each with the hash with which its journal ends: the two columns of the question. */
    static Map<HandoffId, String> ends(Query question) {
        Map<HandoffId, String> ends = new LinkedHashMap<>();
        question.map((row, context) -> ends.put(new HandoffId(row.getLong(1)), row.getString(2)))
                .list();
        return ends;
    }

    /** Makes the first head of a handoff; false when somebody else was first. */
    static boolean begin(Handle handle, HandoffId handoff, Head head) {
        return handle.createUpdate("""
                        insert into handoff_head (handoff_id, version, hash, seal)
                        values (:handoff, :version, :hash, :seal) on conflict do nothing""")
                        .bind("handoff", handoff.number())
                        .bind("version", head.version())
                        .bind("hash", head.hash())
                        .bind("seal", head.seal())
                        .execute()
                == 1;
    }

    /** Moves the head of a handoff, which must be locked. */
    static void advance(Handle handle, HandoffId handoff, Head head) {
        handle.createUpdate("""
                        update handoff_head set version = :version, hash = :hash, seal = :seal
                        where handoff_id = :handoff""")
                .bind("handoff", handoff.number())
                .bind("version", head.version())
                .bind("hash", head.hash())
                .bind("seal", head.seal())
                .execute();
    }

    /** Writes lines. */
    static void write(Handle handle, List<JournalLine> lines) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into handoff_event (handoff_id, version, at, actor, kind, body, previous_hash, hash)
                values (:handoff, :version, :at, :actor, :kind, :body, :previousHash, :hash)""");
        for (JournalLine line : lines) {
            batch.bind("handoff", line.handoff().number())
                    .bind("version", line.version())
                    .bind("at", line.entry().at())
                    .bind("actor", line.entry().actor())
                    .bind("kind", line.entry().event().kind())
                    .bind("body", line.entry().event().body())
                    .bind("previousHash", line.previousHash())
                    .bind("hash", line.hash())
                    .add();
        }
        batch.execute();
    }
}
