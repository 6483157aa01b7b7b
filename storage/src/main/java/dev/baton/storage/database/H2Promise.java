package dev.baton.storage.database;

import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** H2: time limits are set on the session before statements, and a checkpoint makes commits durable. */
final class H2Promise implements Promise {

    private final SharedCheckpoint checkpoint = new SharedCheckpoint();

    @Override
    public <T> T watched(Handle handle, Deadline deadline, Supplier<T> work) {
        return work.get();
    }

    @Override
    public void limit(Handle handle, Deadline deadline) {
        long left = deadline.left().toMillis();
        handle.execute("set lock_timeout " + left);
        handle.execute("set query_timeout " + left);
    }

    @Override
    public void afterCommit(Handle handle) {
        handle.execute("set query_timeout 0");
        checkpoint.after(() -> handle.execute("checkpoint sync"));
    }

    @Override
    public void close() {
        // nothing is held
    }
}
