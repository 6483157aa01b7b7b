package dev.baton.bench;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;

/** Waits until nobody has anything more to say. */
final class Quiet {

    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private Quiet() {}

    /** Returns when the platform was not called for so long, and fails when it never ends. */
    static void await(IntSupplier calls, Duration silence) {
        var end = System.nanoTime() + AT_MOST.toNanos();
        var before = -1;
        while (before != calls.getAsInt()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Baton still calls the platform after " + AT_MOST);
            }
            before = calls.getAsInt();
            var until = System.nanoTime() + silence.toNanos();
            while (System.nanoTime() < until) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
    }
}
