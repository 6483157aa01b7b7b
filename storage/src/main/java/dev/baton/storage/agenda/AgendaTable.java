package dev.baton.storage.agenda;

import dev.baton.port.NotSaved;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The table of everything that must happen later. While a row runs, db-scheduler owns it ({@code picked}), and what is said
 * about it meanwhile waits in {@code again_at} for the run to end. While it does not run, {@code version} is counted up by
 * every change, so that a scheduler which saw the row before cannot pick it any more.
 */
final class AgendaTable {

    static final String NAME = "agenda";
    static final String TASK = "errand";

    private static final int PATIENCE = 20;

    private static final String COUNTED = "version = case when picked then version else version + 1 end, ";

    /** Earlier or as it stands; what waits for another try keeps its time, for that try will do. */
    private static final String PUT = "update agenda set "
            + "again_at = case when picked then least(coalesce(again_at, :at), :at) end, "
            + COUNTED
            + "execution_time = case when picked or consecutive_failures > 0 then execution_time "
            + "else least(execution_time, :at) end "
            + "where task_name = 'errand' and task_instance = :key";

    private static final String MOVE = "update agenda set "
            + "again_at = case when picked then cast(:at as timestamp(6) with time zone) end, "
            + COUNTED
            + "execution_time = case when picked then execution_time else :at end, "
            + "consecutive_failures = case when picked then consecutive_failures else 0 end "
            + "where task_name = 'errand' and task_instance = :key";

    private static final String INSERT = "insert into agenda "
            + "(task_name, task_instance, execution_time, picked, version, consecutive_failures) "
            + "values ('errand', :key, :at, false, 1, 0) on conflict do nothing";

    private AgendaTable() {}

    static void change(Handle handle, String key, Change change) {
        if (change instanceof Change.Put put) {
            upsert(handle, PUT, key, put.at());
        } else if (change instanceof Change.Move move) {
            upsert(handle, MOVE, key, move.at());
        } else {
            drop(handle, key);
        }
    }

    /** The row may come and go between the two statements, as runs end and others put it down; one of them must hit. */
    private static void upsert(Handle handle, String update, String key, Instant at) {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            if (hit(handle, update, key, at) || hit(handle, INSERT, key, at)) {
                return;
            }
        }
        throw new NotSaved("errand " + key + " came and went " + PATIENCE + " times");
    }

    private static boolean hit(Handle handle, String sql, String key, Instant at) {
        return handle.createUpdate(sql).bind("key", key).bind("at", at).execute() == 1;
    }

    /** What runs is told not to run again first: should it be picked in between, it runs, as if it had been dropped later. */
    private static void drop(Handle handle, String key) {
        handle.execute(
                "update agenda set again_at = null where task_name = 'errand' and task_instance = ? and picked", key);
        handle.execute("delete from agenda where task_name = 'errand' and task_instance = ? and not picked", key);
    }

    /** Takes away what ran in this version, unless it must run again; usually one statement is all that a run's end needs. */
    static boolean finish(Handle handle, String key, long version) {
        return handle.execute(
                        "delete from agenda where task_name = 'errand' and task_instance = ? "
                                + "and version = ? and again_at is null",
                        key,
                        version)
                == 1;
    }

    /** When the running errand must run again, if somebody put it down meanwhile; asked once, when the run has ended. */
    static Optional<Instant> takeAgain(Handle handle, String key) {
        Optional<Instant> again = handle.createQuery(
                        "select again_at from agenda where task_name = 'errand' and task_instance = :key for update")
                .bind("key", key)
                .mapTo(Instant.class)
                .findOne();
        if (again.isPresent()) {
            handle.execute("update agenda set again_at = null where task_name = 'errand' and task_instance = ?", key);
        }
        return again;
    }

    /** Lets go of everything that runs; right only where nobody else can be running it. */
    static int release(Handle handle) {
        return handle.execute("update agenda set picked = false, picked_by = null, last_heartbeat = null, "
                + "version = version + 1 where picked");
    }

    /** The moment of the next errand. */
    static Optional<Instant> next(Handle handle) {
        return handle.createQuery("select min(execution_time) from agenda where task_name = 'errand'")
                .mapTo(Instant.class)
                .findOne();
    }

    /** How many errands are due or running. */
    static int due(Handle handle, Instant now) {
        return handle.createQuery(
                        "select count(*) from agenda where task_name = 'errand' and (picked or execution_time <= :now)")
                .bind("now", now)
                .mapTo(Integer.class)
                .one();
    }
}
