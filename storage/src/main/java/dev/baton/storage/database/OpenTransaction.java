package dev.baton.storage.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What one thread's transaction has gathered so far. */
final class OpenTransaction {

    private final Handle handle;
    private final Deadline deadline;
    private final Map<Object, Object> gathered = new LinkedHashMap<>();
    private final List<Runnable> beforeCommit = new ArrayList<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private @Nullable RuntimeException doom;
    private boolean changed;

    OpenTransaction(Handle handle, Deadline deadline) {
        this.handle = handle;
        this.deadline = deadline;
    }

    <T> T join(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            doom = failure;
            throw failure;
        }
    }

    /** Fails when something inside failed, even if somebody caught it. */
    void mustBeSound() {
        if (doom != null) {
            throw doom;
        }
    }

    Handle handle() {
        return handle;
    }

    Deadline deadline() {
        return deadline;
    }

    boolean hasChanged() {
        return changed;
    }

    void changes() {
        changed = true;
    }

    @SuppressWarnings("unchecked")
    <T> T gather(Object owner, Supplier<T> empty, Runnable flush) {
        return (T) gathered.computeIfAbsent(owner, first -> {
            beforeCommit.add(flush);
            return empty.get();
        });
    }

    List<Runnable> beforeCommit() {
        return beforeCommit;
    }

    List<Runnable> afterCommit() {
        return afterCommit;
    }
}
