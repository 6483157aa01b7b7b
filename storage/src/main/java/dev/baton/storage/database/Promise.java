package dev.baton.storage.database;

import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** How one kind of database keeps what a transaction promises: in time, and on disk. */
interface Promise extends AutoCloseable {

    /** Does the work, and sees to it that what the handle waits for meanwhile ends by the deadline. */
    <T> T watched(Handle handle, Deadline deadline, Supplier<T> work);

    /** Limits the next statements to what is left; fails when nothing is. */
    void limit(Handle handle, Deadline deadline);

    /** Returns when what was committed is on disk. */
    void afterCommit(Handle handle);

    @Override
    void close();
}
