package dev.baton.storage.database;

import dev.baton.port.NotSaved;
import java.time.Duration;

/** The moment by which a transaction must be through. */
final class Deadline {

    /** Statements are limited anew when what is left is this far from the last limit, in milliseconds. */
    private static final long NOTICEABLE = 100;

    private final Duration budget;
    private final Duration usual;
    private final long begun = System.nanoTime();
    private long limit;

    /** So much time from now, where sessions begin with the usual time as their limit. */
    Deadline(Duration budget, Duration usual) {
        this.budget = budget;
        this.usual = usual;
        this.limit = usual.toMillis();
    }

    /** What is left in milliseconds; nothing left is {@link NotSaved}. */
    long left() {
        long left = budget.minusNanos(System.nanoTime() - begun).toMillis();
        if (left <= 0) {
            throw new NotSaved("the database took longer than " + budget.toMillis() + " ms");
        }
        return left;
    }

    /** Whether what is left differs noticeably from the session's limit, which the caller then changes. */
    boolean differs() {
        long left = left();
        if (Math.abs(left - limit) < NOTICEABLE) {
            return false;
        }
        limit = left;
        return true;
    }

    /** Whether it ever did. */
    boolean hasDiffered() {
        return limit != usual.toMillis();
    }

    /** Whether it gives more time than usual. */
    boolean isUnhurried() {
        return budget.compareTo(usual) > 0;
    }

    /** The limit with which sessions begin, in milliseconds. */
    long usual() {
        return usual.toMillis();
    }
}
