package dev.baton.storage.database;

import dev.baton.port.NotSaved;
import java.time.Duration;

/** The moment by which a transaction must be through. */
final class Deadline {

    /** Statements are limited anew when this much less is left than the last limit says, in milliseconds. */
    private static final long NOTICEABLE = 100;

    private final Duration budget;
    private final long begun = System.nanoTime();
    private long limit;

    Deadline(Duration budget) {
        this.budget = budget;
        this.limit = budget.toMillis();
    }

    /** What is left in milliseconds; nothing left is {@link NotSaved}. */
    long left() {
        long left = budget.minusNanos(System.nanoTime() - begun).toMillis();
        if (left <= 0) {
            throw new NotSaved("the database took longer than " + budget.toMillis() + " ms");
        }
        return left;
    }

    /** Whether noticeably less is left than when this last said so, or than the whole. */
    boolean hasShrunk() {
        long left = left();
        if (left > limit - NOTICEABLE) {
            return false;
        }
        limit = left;
        return true;
    }

    /** Whether it ever said so. */
    boolean wasShort() {
        return limit < budget.toMillis();
    }

    /** The whole, in milliseconds. */
    long whole() {
        return budget.toMillis();
    }
}
