package dev.baton.storage.database;

import java.sql.SQLException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL: commits are durable by themselves; at the deadline the connection is cut, whatever it was waiting for. */
final class PostgresPromise implements Promise {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresPromise.class);

    private final ScheduledThreadPoolExecutor guard = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "baton-database-deadline");
        thread.setDaemon(true);
        return thread;
    });

    PostgresPromise() {
        guard.setRemoveOnCancelPolicy(true);
    }

    /** What makes a session, or with {@code set local} a transaction, keep the limit. */
    static String limits(String set, long millis) {
        return set + " statement_timeout to " + millis + "; " + set + " lock_timeout to " + millis + "; " + set
                + " idle_in_transaction_session_timeout to " + 2 * millis;
    }

    @Override
    public <T> T watched(Handle handle, Deadline deadline, Supplier<T> work) {
        Future<?> cut = guard.schedule(() -> cut(handle), deadline.left(), TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            cut.cancel(false);
        }
    }

    private static void cut(Handle handle) {
        try {
            handle.getConnection().abort(Runnable::run);
        } catch (SQLException | RuntimeException failure) {
            LOG.warn("A connection past its deadline could not be cut", failure);
        }
    }

    @Override
    public void limit(Handle handle, Deadline deadline) {
        if (deadline.isUnhurried() && deadline.differs()) {
            handle.execute(limits("set local", deadline.left()));
        }
        deadline.left();
    }

    @Override
    public void afterCommit(Handle handle) {
        // synchronous_commit is the server's default
    }

    @Override
    public void close() {
        guard.shutdownNow();
    }
}
