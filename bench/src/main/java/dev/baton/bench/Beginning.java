package dev.baton.bench;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** How long it took from the start of a process to its first good answer, and how much processor time. */
record Beginning(Duration took, Duration processorTime) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Asks until the first good answer; connections refused meanwhile do not count. */
    static Beginning awaited(Child child, long begun, BooleanSupplier isAnsweredWell) {
        while (!isAnsweredWell.getAsBoolean()) {
            if (!child.isRunning() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                child.close();
                throw new IllegalStateException("no good answer; see the log of the server");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return new Beginning(Duration.ofNanos(System.nanoTime() - begun), child.processorTime());
    }
}
