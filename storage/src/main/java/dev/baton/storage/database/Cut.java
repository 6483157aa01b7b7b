package dev.baton.storage.database;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cuts the connection of a transaction that is past its deadline, unless it was called off. A pool hands the connection on as
 * soon as the transaction has ended, so that calling off waits for a cut under way: it may not hit whoever comes next.
 */
final class Cut implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Cut.class);

    private final Handle handle;
    private boolean off;

    Cut(Handle handle) {
        this.handle = handle;
    }

    @Override
    public synchronized void run() {
        if (off) {
            return;
        }
        try {
            handle.getConnection().abort(Runnable::run);
        } catch (SQLException | RuntimeException failure) {
            LOG.warn("A connection past its deadline could not be cut", failure);
        }
    }

    /** Nothing is cut once this returns. */
    synchronized void callOff() {
        off = true;
    }
}
