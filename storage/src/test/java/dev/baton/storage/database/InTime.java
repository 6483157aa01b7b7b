package dev.baton.storage.database;

import static dev.baton.storage.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.port.NotSaved;
import dev.baton.storage.Storage;
import java.time.Duration;
import java.time.Instant;

/** What whoever waits for a storage may expect of it, when it can save nothing and when it can again. */
final class InTime {

    /** A short deadline, which a test waits for. */
    static final Duration DEADLINE = Duration.ofMillis(1200);

    /** What a machine at a quarter of its speed may take to notice; what is waited for here takes much longer, or never ends. */
    private static final Duration GRACE = Duration.ofSeconds(4);

    private InTime() {}

    /** This ends by the deadline, and says that nothing was saved. */
    static void assertNotSavedInTime(Runnable work) {
        long before = System.nanoTime();
        assertThatThrownBy(work::run).isInstanceOf(NotSaved.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(DEADLINE.plus(GRACE));
    }

    /** In the end it saves again by its deadline, without having been opened anew. */
    static void assertSavesAgain(Storage storage) {
        soon("it saves again").ignoreException(NotSaved.class).until(() -> {
            storage.deliveries().note("again", Instant.EPOCH);
            return true;
        });
    }
}
