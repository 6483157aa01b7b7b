package dev.baton.port;

import java.time.Duration;

/**
 * Does what has become due: at least once for every errand put down, perhaps twice, but never two of one key at a time.
 * An exception means the same as {@link Ended.Again}, with growing pauses.
 */
@FunctionalInterface
public interface ErrandRunner {

    /** Does the errand now. What is put down under the same key meanwhile runs after it. */
    Ended run(Errand errand);

    /** How an errand ended. */
    sealed interface Ended {

        /** It is done, or there was nothing left to do. */
        record Ran() implements Ended {}

        /** It could not be done yet: try again, not before this long. */
        record Again(Duration after) implements Ended {}
    }
}
