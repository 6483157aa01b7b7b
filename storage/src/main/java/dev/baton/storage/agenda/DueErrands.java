package dev.baton.storage.agenda;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.baton.port.Errand;
import dev.baton.storage.database.Database;
import dev.baton.storage.database.Dialect;
import dev.baton.storage.database.JdbiTransaction;
import dev.baton.storage.registry.JdbiDeliveries;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does errands as they become due, on threads of its own, until it is closed. Time is the clock's that it is given, which must
 * go on by itself; whoever puts it forward calls {@link #look()}. An errand of a replica that died is taken over within half a minute.
 */
public final class DueErrands implements AutoCloseable {

    private static final int AT_ONCE = 4;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int HEARTBEATS_MISSED = 4;
    private static final Duration LAST_ERRANDS = Duration.ofSeconds(3);

    private final Database database;
    private final Hint hint;
    private final ExecutorService threads;
    private final Scheduler scheduler;

    private DueErrands(Database database, Hint hint, ExecutorService threads, Scheduler scheduler) {
        this.database = database;
        this.hint = hint;
        this.threads = threads;
        this.scheduler = scheduler;
    }

    /** Starts doing errands, four at a time. */
    public static DueErrands start(Database database, Hint hint, Errand.Runner runner, InstantSource clock) {
        ExecutorService threads = threads(database.transaction());
        Scheduler scheduler =
                scheduler(database, threads, new ErrandTask(database.transaction(), hint, runner, clock), clock);
        if (database.dialect().isOurAlone()) {
            database.transaction().writing(AgendaTable::release);
        }
        scheduler.start();
        hint.to(scheduler::triggerCheckForDueExecutions);
        return new DueErrands(database, hint, threads, scheduler);
    }

    private static Scheduler scheduler(
            Database database, ExecutorService threads, ErrandTask errand, InstantSource clock) {
        JdbiDeliveries deliveries = new JdbiDeliveries(database.transaction());
        return Scheduler.create(database.joining(), errand.task())
                .startTasks(Tasks.recurring("forget-old-deliveries", FixedDelay.ofHours(6))
                        .execute((instance, context) -> deliveries.forget(clock.instant())))
                .tableName(AgendaTable.NAME)
                .jdbcCustomization(manners(database.dialect()))
                .clock(clock::instant)
                .executorService(threads)
                .threads(AT_ONCE)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .shutdownMaxWait(LAST_ERRANDS)
                .failureLogging(LogLevel.WARN, true)
                .build();
    }

    private static ExecutorService threads(JdbiTransaction transaction) {
        AtomicInteger number = new AtomicInteger();
        return Executors.newFixedThreadPool(
                AT_ONCE,
                work -> new Thread(() -> transaction.unhurried(work), "baton-errand-" + number.incrementAndGet()));
    }

    private static JdbcCustomization manners(Dialect dialect) {
        return dialect == Dialect.H2
                ? new DefaultJdbcCustomization(true)
                : new PostgreSqlJdbcCustomization(false, true);
    }

    /** Looks for due errands now, because time was put forward. */
    public void look() {
        hint.give();
    }

    /** The moment of the next errand that stands on the agenda. */
    public Optional<Instant> next() {
        return database.transaction().reading(AgendaTable::next);
    }

    /** Whether nothing is due by now, and nothing runs. */
    public boolean isIdle(Instant now) {
        return database.transaction().reading(handle -> AgendaTable.due(handle, now)) == 0;
    }

    /** Takes no more errands, lets those that run end for some seconds, then interrupts them; they will run again. */
    @Override
    public void close() {
        hint.toNobody();
        scheduler.stop();
        threads.shutdownNow();
    }
}
