package dev.baton.storage.database;

import dev.baton.port.NotSaved;
import java.time.Duration;

/** The moment by which a transaction must be through. */
final class Deadline {

    private final Duration budget;
    private final long begun = System.nanoTime();

    Deadline(Duration budget) {
        this.budget = budget;
    }

    /** What is left; nothing left is {@link NotSaved}. */
    Duration left() {
        Duration left = budget.minusNanos(System.nanoTime() - begun);
        if (left.toMillis() <= 0) {
            throw new NotSaved("the database took longer than " + budget.toMillis() + " ms");
        }
        return left;
    }
}
