package dev.baton.storage.database;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

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

    /** Returns when the commit this thread has just finished is on disk, by a checkpoint of its own or by another's. */
    void after(Runnable checkpoint) {
        lock.lock();
        try {
            long mine = ++commits;
            while (onDisk < mine) {
                if (running) {
                    ended.awaitUninterruptibly();
                } else {
                    lead(checkpoint);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** How many commits wait for a checkpoint that has not begun. */
    int waiting() {
        lock.lock();
        try {
            return lock.getWaitQueueLength(ended);
        } finally {
            lock.unlock();
        }
    }

    private void lead(Runnable checkpoint) {
        long serves = commits;
        running = true;
        lock.unlock();
        boolean synced = false;
        try {
            checkpoint.run();
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
