package dev.baton.desk;

import dev.baton.handoff.people.Platform;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What follows an acknowledgement: threads enough for forty people who wait for a slow platform at once, and a bounded
 * queue. All of it may be lost without harm, for the handoff itself is on disk before the acknowledgement; what must not
 * be lost is the desk's errand.
 */
public final class Later implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Later.class);
    private static final int THREADS = 48;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final int WAITING = 2000;
    private static final int TRIES = 5;
    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    private final Platform platform;
    private final Semaphore room = new Semaphore(WAITING);
    private final ScheduledThreadPoolExecutor executor;

    /** Work for this platform; its threads start when there is work, and end when there is none. */
    public Later(Platform platform) {
        this.platform = platform;
        AtomicInteger number = new AtomicInteger();
        executor = new ScheduledThreadPoolExecutor(THREADS, work -> {
            Thread thread = new Thread(work, platform + "-later-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        executor.setRemoveOnCancelPolicy(true);
        executor.setKeepAliveTime(IDLE.toMillis(), TimeUnit.MILLISECONDS);
        executor.allowCoreThreadTimeOut(true);
    }

    /** Does this soon, once. */
    public void once(String what, Runnable work) {
        untilDone(what, 1, () -> {
            work.run();
            return Optional.empty();
        });
    }

    /** Does this soon, and again after each pause it asks for, a few times at most. */
    public void untilDone(String what, Supplier<Optional<Duration>> work) {
        untilDone(what, TRIES, work);
    }

    /** Does this soon, and again after each pause it asks for, for ever. */
    public void forEver(String what, Supplier<Optional<Duration>> work) {
        untilDone(what, Integer.MAX_VALUE, work);
    }

    /** Does this after a pause, and again after each pause it asks for, for ever. */
    public void forEver(String what, Duration first, Supplier<Optional<Duration>> work) {
        begin(what, Integer.MAX_VALUE, first, work);
    }

    private void untilDone(String what, int tries, Supplier<Optional<Duration>> work) {
        begin(what, tries, Duration.ZERO, work);
    }

    private void begin(String what, int tries, Duration first, Supplier<Optional<Duration>> work) {
        if (executor.isShutdown() || !room.tryAcquire()) {
            LOG.warn("Too much is waiting for {}; left out: {}", platform, what);
            return;
        }
        schedule(what, tries, first, work);
    }

    private void schedule(String what, int tries, Duration pause, Supplier<Optional<Duration>> work) {
        var unused = executor.schedule(() -> attempt(what, tries, work), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void attempt(String what, int tries, Supplier<Optional<Duration>> work) {
        Optional<Duration> pause = Optional.empty();
        try {
            pause = work.get();
        } catch (RuntimeException failed) {
            LOG.warn("Could not finish: {}", what, failed);
        }
        if (pause.isPresent() && tries > 1 && !executor.isShutdown()) {
            schedule(what, tries - 1, pause.get(), work);
        } else {
            pause.ifPresent(none -> LOG.warn("Given up: {}", what));
            room.release();
        }
    }

    /** Takes nothing more, and lets what is running finish for a few seconds. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(TO_FINISH.toMillis(), TimeUnit.MILLISECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException stopping) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
