package dev.baton.port.memory;

import dev.baton.port.Transaction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One transaction at a time; every change leaves word how to undo it. */
public final class InMemoryTransaction implements Transaction {

    private final ReentrantLock turn = new ReentrantLock();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private @Nullable RuntimeException doom;

    InMemoryTransaction() {}

    @Override
    public <T> T inOne(Supplier<T> work) {
        turn.lock();
        try {
            return turn.getHoldCount() == 1 ? outermost(work) : joined(work);
        } finally {
            turn.unlock();
        }
    }

    private <T> T outermost(Supplier<T> work) {
        doom = null;
        undo.clear();
        try {
            T result = work.get();
            if (doom != null) {
                throw doom;
            }
            return result;
        } catch (RuntimeException | Error failure) {
            undo.forEach(Runnable::run);
            throw failure;
        }
    }

    private <T> T joined(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            doom = failure;
            throw failure;
        }
    }

    /** Leaves word how to take back what is being changed. */
    void otherwise(Runnable takeBack) {
        undo.push(takeBack);
    }
}
