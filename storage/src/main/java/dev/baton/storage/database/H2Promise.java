package dev.baton.storage.database;

import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * H2: every session begins with the usual time as its limit for statements and locks, which follows what is left,
 * and a checkpoint makes commits durable.
 */
final class H2Promise implements Promise {

    private final SharedCheckpoint checkpoint = new SharedCheckpoint();

    /** What makes a new session keep the limit. */
    static String limits(long millis) {
        return "set lock_timeout " + millis + "; set query_timeout " + millis;
    }

    @Override
    public <T> T watched(Handle handle, Deadline deadline, Supplier<T> work) {
        try {
            return work.get();
        } finally {
            if (deadline.hasDiffered()) {
                handle.execute(limits(deadline.usual()));
            }
        }
    }

    @Override
    public void limit(Handle handle, Deadline deadline) {
        if (deadline.differs()) {
            handle.execute(limits(deadline.left()));
        }
    }

    @Override
    public void afterCommit(Handle handle) {
        checkpoint.after(() -> handle.execute("checkpoint sync"));
    }

    @Override
    public void close() {
        // nothing is held
    }
}
