package dev.baton.storage.database;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;

/**
 * Puts H2's commits on disk before anybody is told of them: a checkpoint serves every commit that was finished when it began,
 * so that many at once share one.
 */
final class SharedCheckpoint {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private long commits;
    private long onDisk;
    private boolean running;

    /** Returns when the commit this thread has just finished is on disk. */
    void after(Handle committed) {
        lock.lock();
        try {
            long mine = ++commits;
            while (onDisk < mine) {
                if (running) {
                    ended.awaitUninterruptibly();
                } else {
                    lead(committed);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void lead(Handle handle) {
        long serves = commits;
        running = true;
        lock.unlock();
        boolean synced = false;
        try {
            handle.execute("checkpoint sync");
            synced = true;
        } finally {
            lock.lock();
            running = false;
            if (synced) {
                onDisk = serves;
            }
            ended.signalAll();
        }
    }
}
