package dev.baton.storage.agenda;

import static dev.baton.storage.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.handoff.HandoffId;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Ended;
import dev.baton.storage.Storage;
import dev.baton.storage.StorageConfig;
import dev.baton.storage.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** What runs and what is said about it meet in every order; nothing may be lost, and nothing may run twice at a time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
abstract class AgendaRaces {

    static final InstantSource CLOCK = Clock.systemUTC();
    static final Errand DRAW = new Errand(Errand.Kind.DRAW_HUB, new HandoffId(1), "slack/T/C");

    /** Where counting begins; not in the past, for an old delivery is forgotten as soon as errands start. */
    static final Instant ZERO = Instant.parse("2100-01-01T00:00:00Z");

    final TestDatabase kind;
    final StorageConfig config;
    final Storage storage;

    AgendaRaces(TestDatabase kind) {
        this.kind = kind;
        this.config = kind.fresh();
        this.storage = Storage.open(config);
    }

    @BeforeEach
    void empty() {
        kind.empty(storage);
    }

    @AfterAll
    void close() {
        storage.close();
    }

    @Test
    void what_changed_while_an_errand_ran_is_seen_by_a_run_after_it() {
        Picture picture = new Picture();
        try (DueErrands one = storage.startErrands(picture, CLOCK)) {
            changesOfFour(50);
            soon().until(() -> one.isIdle(CLOCK.instant()));
        }

        assertThat(picture.shows.get()).isEqualTo(200);
        assertThat(picture.most.get()).as("runs at the same time").isEqualTo(1);
    }

    /** Four at once change what the errand draws, and put it down in the same transaction. */
    void changesOfFour(int each) {
        storage.transaction().inOne(() -> storage.deliveries().note("counter", ZERO));
        kind.tamper(
                storage,
                handle -> handle.execute(
                        "update seen_delivery set at = timestamp with time zone '2100-01-01 00:00:00+00'"));
        List<CompletableFuture<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            writers.add(
                    CompletableFuture.runAsync(() -> IntStream.range(0, each).forEach(number -> change())));
        }
        writers.forEach(CompletableFuture::join);
    }

    private void change() {
        kind.tamper(storage, handle -> {
            handle.execute("update seen_delivery set at = at + interval '1' second where delivery_key = 'counter'");
            storage.agenda().put(DRAW, CLOCK.instant());
        });
    }

    /** Draws the counter as it is, slowly enough that changes come while it draws. */
    final class Picture implements Errand.Runner {
        final AtomicLong shows = new AtomicLong();
        final AtomicInteger now = new AtomicInteger();
        final AtomicInteger most = new AtomicInteger();

        @Override
        public Ended run(Errand errand) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            long seen = TestDatabase.reading(
                    storage,
                    handle -> handle.createQuery("select at from seen_delivery")
                            .mapTo(Instant.class)
                            .map(at -> Duration.between(ZERO, at).toSeconds())
                            .one());
            TestDatabase.reading(
                    storage,
                    handle -> handle.createQuery("select count(*) from agenda")
                            .mapTo(Integer.class)
                            .one());
            shows.set(seen);
            now.decrementAndGet();
            return new Ended.Ran();
        }
    }

    @Test
    void of_many_transactions_that_undo_half_of_what_they_say_exactly_the_others_run() {
        List<Errand> ran = new CopyOnWriteArrayList<>();
        try (DueErrands one = storage.startErrands(
                errand -> {
                    ran.add(errand);
                    return new Ended.Ran();
                },
                CLOCK)) {
            Stream.iterate(0, number -> number + 1).limit(40).parallel().forEach(this::putOrUndo);
            soon().until(() -> one.isIdle(CLOCK.instant()));
        }

        assertThat(ran).extracting(errand -> errand.handoff().number() % 2).containsOnly(1L);
        assertThat(ran).hasSize(20).doesNotHaveDuplicates();
    }

    private void putOrUndo(int number) {
        Errand errand = new Errand(Errand.Kind.ANNOUNCE, new HandoffId(number + 1), "event");
        if (number % 2 == 0) {
            storage.agenda().put(errand, CLOCK.instant());
            return;
        }
        assertThatThrownBy(() -> storage.transaction().inOne(() -> {
                    storage.agenda().put(errand, CLOCK.instant());
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
    }

    @Test
    void transactions_that_name_the_same_errands_in_opposite_order_do_not_wait_in_a_circle() {
        Errand other = new Errand(Errand.Kind.DRAW_HUB, new HandoffId(2), "slack/T/C");
        List<Errand> forward = List.of(DRAW, other);
        List<Errand> backward = List.of(other, DRAW);
        storage.agenda().put(DRAW, CLOCK.instant().plusSeconds(60));
        storage.agenda().put(other, CLOCK.instant().plusSeconds(60));

        List<CompletableFuture<Void>> both = Stream.of(forward, backward)
                .map(order ->
                        CompletableFuture.runAsync(() -> IntStream.range(0, 100).forEach(number -> putAll(order))))
                .toList();

        assertThat(both).allSatisfy(each -> assertThat(each).succeedsWithin(Duration.ofSeconds(20)));
    }

    private void putAll(List<Errand> errands) {
        storage.transaction().inOne(() -> {
            errands.forEach(
                    errand -> storage.agenda().put(errand, CLOCK.instant().plusSeconds(60)));
            return true;
        });
    }

    @Test
    void what_throws_runs_again_after_growing_pauses() {
        SettableTime time = new SettableTime(SettableTime.BEGINNING);
        List<Instant> tries = new CopyOnWriteArrayList<>();
        try (DueErrands one = storage.startErrands(
                errand -> {
                    tries.add(time.instant());
                    throw new IllegalStateException("try " + tries.size());
                },
                time)) {
            storage.agenda().put(DRAW, time.instant());
            soon().until(() -> one.isIdle(time.instant()));
            for (int pause : List.of(1, 2, 4, 8)) {
                time.forward(Duration.ofSeconds(pause));
                one.look();
                soon().until(() -> one.isIdle(time.instant()));
            }
        }

        assertThat(tries)
                .extracting(at -> Duration.between(SettableTime.BEGINNING, at).toSeconds())
                .containsExactly(0L, 1L, 3L, 7L, 15L);
    }

    @Test
    void what_ran_in_a_process_that_died_runs_again_in_another() {
        CountDownLatch ran = new CountDownLatch(1);
        storage.agenda().put(DRAW, CLOCK.instant());
        kind.tamper(
                storage,
                handle -> handle.execute("update agenda set picked = true, picked_by = 'dead', "
                        + "last_heartbeat = timestamp with time zone '2026-01-01 00:00:00+00', version = 2"));

        try (DueErrands one = storage.startErrands(
                errand -> {
                    ran.countDown();
                    return new Ended.Ran();
                },
                CLOCK)) {
            soon().until(() -> ran.getCount() == 0 && one.isIdle(CLOCK.instant()));
        }
    }

    @Test
    void closing_waits_for_an_errand_but_not_for_ever() {
        CountDownLatch running = new CountDownLatch(1);
        storage.agenda().put(DRAW, CLOCK.instant());
        DueErrands one = storage.startErrands(
                errand -> {
                    running.countDown();
                    return waitForEver();
                },
                CLOCK);
        soon().until(() -> running.getCount() == 0);

        Instant before = CLOCK.instant();
        one.close();

        assertThat(Duration.between(before, CLOCK.instant())).isLessThan(Duration.ofSeconds(8));
        assertThat(one.isIdle(CLOCK.instant().plusSeconds(60))).isFalse();
    }

    private static Ended waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        return new Ended.Again(Duration.ofSeconds(1));
    }

    /** A time that stands still until it is put forward. */
    static final class SettableTime implements InstantSource {
        static final Instant BEGINNING = Instant.parse("2026-11-23T09:00:00Z");
        private volatile Instant now;

        SettableTime(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void forward(Duration by) {
            now = now.plus(by);
        }
    }
}
