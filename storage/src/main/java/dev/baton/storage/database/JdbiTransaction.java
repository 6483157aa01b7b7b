package dev.baton.storage.database;

import dev.baton.port.NotSaved;
import dev.baton.port.Transaction;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The transaction of the thread. It returns when its changes are on disk, or throws {@link NotSaved} by its deadline, which
 * counts from the wait for a connection; a commit that was cut off by the deadline may or may not have happened.
 */
public final class JdbiTransaction implements Transaction {

    private static final Duration UNHURRIED = Duration.ofSeconds(15);

    private final Jdbi jdbi;
    private final Promise promise;
    private final Duration usual;

    @SuppressWarnings("ThreadLocalUsage") // one for each database that is open
    private final ThreadLocal<Duration> budget;

    @SuppressWarnings("ThreadLocalUsage") // one for each database that is open
    private final ThreadLocal<OpenTransaction> open = new ThreadLocal<>();

    JdbiTransaction(Jdbi jdbi, Promise promise, Duration budget) {
        this.jdbi = jdbi;
        this.promise = promise;
        this.usual = budget;
        this.budget = ThreadLocal.withInitial(() -> budget);
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return current().map(running -> running.join(work)).orElseGet(() -> outermost(work));
    }

    /**
     * Nobody waits for what this work does, so that each of its transactions may take longer than an answer may. On a machine
     * that is short of time it gets through; cut off like an answer, it would begin anew, and be as slow again.
     */
    public void unhurried(Runnable work) {
        budget.set(usual.compareTo(UNHURRIED) < 0 ? UNHURRIED : usual);
        try {
            work.run();
        } finally {
            budget.remove();
        }
    }

    /** Asks the database something, inside the transaction of the thread or one of its own. */
    public <T> T reading(Function<Handle, T> query) {
        return inOne(() -> query.apply(handleInTime()));
    }

    /** Changes something in the database, inside the transaction of the thread or one of its own. */
    public <T> T writing(Function<Handle, T> change) {
        return inOne(() -> {
            needed().changes();
            return change.apply(handleInTime());
        });
    }

    /** What the owner gathers in this transaction, to be written by the flush just before the commit. */
    public <T> T gathering(Object owner, Supplier<T> empty, Runnable flush) {
        return needed().gather(owner, empty, flush);
    }

    /** Does this once the transaction of the thread is on disk; never when it is undone. */
    public void afterwards(Runnable then) {
        needed().afterCommit().add(then);
    }

    /** The handle of the thread's transaction, if it is in one. */
    Optional<Handle> joined() {
        return current().map(OpenTransaction::handle);
    }

    private <T> T outermost(Supplier<T> work) {
        Deadline deadline = new Deadline(budget.get(), usual);
        try {
            OpenTransaction mine = new OpenTransaction(jdbi.open(), deadline);
            T result = keep(mine, work);
            mine.afterCommit().forEach(Runnable::run);
            return result;
        } catch (RuntimeException failure) {
            throw translated(failure);
        }
    }

    private <T> T keep(OpenTransaction mine, Supplier<T> work) {
        open.set(mine);
        try (Handle handle = mine.handle()) {
            return promise.watched(handle, mine.deadline(), () -> keep(mine, handle, work));
        } finally {
            open.remove();
        }
    }

    private <T> T keep(OpenTransaction mine, Handle handle, Supplier<T> work) {
        try {
            handle.begin();
            T result = work.get();
            mine.mustBeSound();
            mine.beforeCommit().forEach(Runnable::run);
            mine.deadline().left();
            handle.commit();
            if (mine.hasChanged()) {
                promise.afterCommit(handle);
            }
            return result;
        } catch (RuntimeException | Error failure) {
            undo(handle, failure);
            throw failure;
        }
    }

    private static void undo(Handle handle, Throwable failure) {
        try {
            if (handle.isInTransaction()) {
                handle.rollback();
            }
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    private static RuntimeException translated(RuntimeException failure) {
        return OutsideFailure.isIn(failure) && !(failure instanceof NotSaved)
                ? new NotSaved("the database did not take it", failure)
                : failure;
    }

    private Handle handleInTime() {
        OpenTransaction running = needed();
        promise.limit(running.handle(), running.deadline());
        return running.handle();
    }

    private OpenTransaction needed() {
        return current().orElseThrow(() -> new IllegalStateException("no transaction on this thread"));
    }

    @SuppressWarnings("NullAway") // a thread local without a value is null, and Optional says so
    private Optional<OpenTransaction> current() {
        return Optional.ofNullable(open.get());
    }
}
