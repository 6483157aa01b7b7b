package dev.baton.storage.database;

import static dev.baton.storage.Soon.soon;
import static dev.baton.storage.database.InTime.DEADLINE;
import static dev.baton.storage.database.InTime.assertNotSavedInTime;
import static dev.baton.storage.database.InTime.assertSavesAgain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.HandoffId;
import dev.baton.port.Errand;
import dev.baton.port.NotSaved;
import dev.baton.storage.Storage;
import dev.baton.storage.StorageConfig;
import dev.baton.storage.TestDatabase;
import dev.baton.storage.agenda.DueErrands;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever the database is busy with, a transaction ends by its deadline, and says when nothing was saved. */
@Timeout(60)
abstract class InTimeContract {

    private static final int CONNECTIONS = 4;

    private final TestDatabase kind;
    private final StorageConfig config;
    private final Storage storage;
    private final Storage patient;
    private final CountDownLatch release = new CountDownLatch(1);

    InTimeContract(TestDatabase kind) {
        this.kind = kind;
        this.config = kind.fresh().withConnections(CONNECTIONS);
        this.storage = Storage.open(config.within(DEADLINE));
        this.patient = Storage.open(config);
    }

    @AfterEach
    void close() {
        release.countDown();
        storage.close();
        patient.close();
    }

    @Test
    void waiting_for_a_connection_counts() {
        CountDownLatch taken = new CountDownLatch(CONNECTIONS);
        List<CompletableFuture<Boolean>> hogs = IntStream.range(0, CONNECTIONS)
                .mapToObj(number -> held(storage, "key " + number, taken))
                .toList();
        await(taken);

        assertNotSavedInTime(() -> storage.deliveries().note("another", Instant.EPOCH));

        release.countDown();
        hogs.forEach(hog -> hog.handle((first, failure) -> failure == null).join());
        assertSavesAgain(storage);
        assertNotSaved("another");
    }

    @Test
    void waiting_for_somebody_elses_row_counts() {
        CountDownLatch taken = new CountDownLatch(1);
        CompletableFuture<Boolean> holder = held(patient, "key", taken);
        await(taken);

        assertNotSavedInTime(() -> storage.deliveries().note("key", Instant.EPOCH));

        release.countDown();
        assertThat(holder).succeedsWithin(Duration.ofSeconds(20));
        assertSavesAgain(storage);
        assertThat(patient.deliveries().note("key", Instant.EPOCH)).isFalse();
    }

    @Test
    void an_errand_waits_longer_than_a_person_would() {
        CountDownLatch taken = new CountDownLatch(1);
        CompletableFuture<Boolean> holder = held(patient, "key", taken);
        await(taken);
        CountDownLatch begun = new CountDownLatch(1);
        Queue<Boolean> ran = new ConcurrentLinkedQueue<>();
        Errand.Runner runner = errand -> {
            begun.countDown();
            ran.add(storage.deliveries().note("key", Instant.EPOCH));
            return new Errand.Ended.Ran();
        };
        try (DueErrands errands = storage.startErrands(runner, Clock.systemUTC())) {
            storage.agenda().put(new Errand(Errand.Kind.WAKE, new HandoffId(1), ""), Instant.EPOCH);
            await(begun);
            assertNotSavedInTime(() -> storage.deliveries().note("key", Instant.EPOCH));

            release.countDown();
            soon().until(() -> errands.isIdle(Instant.EPOCH));
            assertThat(holder).succeedsWithin(Duration.ofSeconds(20));
            assertThat(ran).as("tried once, and neither cut off nor first").containsExactly(false);
        }
    }

    @Test
    void a_start_waits_longer_than_a_person_would() {
        assertThat(listsAreOutdated(patient)).isTrue();
        CountDownLatch taken = new CountDownLatch(1);
        CompletableFuture<Boolean> holder = held(patient, () -> listsAreOutdated(patient), taken);
        await(taken);
        CompletableFuture<Storage> start = CompletableFuture.supplyAsync(() -> Storage.open(config.within(DEADLINE)));
        assertNotSavedInTime(() -> listsAreOutdated(storage));
        assertNotSavedInTime(() -> listsAreOutdated(storage));

        release.countDown();
        assertThat(holder).succeedsWithin(Duration.ofSeconds(20));
        assertThat(start).succeedsWithin(Duration.ofSeconds(20)).satisfies(Storage::close);
    }

    private static boolean listsAreOutdated(Storage by) {
        return TestDatabase.transaction(by).writing(handle -> handle.execute("update lists set made_by = 0")) == 1;
    }

    @Test
    void many_short_waits_count_together() {
        assertNotSavedInTime(() -> storage.transaction()
                .inOne(() -> IntStream.range(0, 1_000_000)
                        .filter(number -> storage.deliveries().note("key " + number, Instant.EPOCH))
                        .count()));

        assertSavesAgain(storage);
        assertNotSaved("key 0");
    }

    @Test
    void a_slow_statement_is_cut_short() {
        String slow = kind == TestDatabase.POSTGRESQL
                ? "select 1 from pg_sleep(20)"
                : "select count(*) from system_range(1, 100000) a, system_range(1, 100000) b where a.\"X\" + b.\"X\" = 7";

        assertNotSavedInTime(() -> TestDatabase.reading(
                storage, handle -> handle.createQuery(slow).mapTo(Long.class).one()));

        soon().until(storage::isReady);
    }

    @Test
    void an_interrupted_thread_does_not_close_the_database_for_the_others() {
        CompletableFuture<Void> interrupted = CompletableFuture.runAsync(() -> {
            for (int number = 0; number < 30; number++) {
                Thread.currentThread().interrupt();
                tryOnce("interrupted " + number);
            }
        });

        assertThat(interrupted).succeedsWithin(Duration.ofSeconds(30));
        assertThat(storage.deliveries().note("after it", Instant.EPOCH)).isTrue();
    }

    private void tryOnce(String key) {
        try {
            storage.deliveries().note(key, Instant.EPOCH);
        } catch (NotSaved interrupted) {
            assertThat(interrupted).hasRootCauseInstanceOf(InterruptedException.class);
        }
    }

    /** A transaction that has seen a delivery and does not end. */
    private CompletableFuture<Boolean> held(Storage by, String key, CountDownLatch taken) {
        return held(by, () -> by.deliveries().note(key, Instant.EPOCH), taken);
    }

    /** A transaction that has done this and does not end. */
    private CompletableFuture<Boolean> held(Storage by, BooleanSupplier work, CountDownLatch taken) {
        return CompletableFuture.supplyAsync(
                () -> by.transaction().inOne(() -> {
                    boolean done = work.getAsBoolean();
                    taken.countDown();
                    await(release);
                    return done;
                }),
                held -> new Thread(held, "holder").start());
    }

    private void assertNotSaved(String key) {
        assertThat(patient.deliveries().note(key, Instant.EPOCH))
                .as("nothing was saved of it")
                .isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
