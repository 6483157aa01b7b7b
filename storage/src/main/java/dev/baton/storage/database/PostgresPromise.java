package dev.baton.storage.database;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** PostgreSQL: commits are durable by themselves; at the deadline the connection is cut, whatever it was waiting for. */
final class PostgresPromise implements Promise {

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
        Cut cut = new Cut(handle);
        Future<?> due = guard.schedule(cut, deadline.left(), TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            due.cancel(false);
            cut.callOff();
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
