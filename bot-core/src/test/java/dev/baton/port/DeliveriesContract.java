package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link Deliveries} must do. */
public interface DeliveriesContract {

    Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    Deliveries deliveries();

    @Test
    default void the_second_delivery_of_a_key_is_recognised() {
        assertThat(deliveries().note("Ev01", NOW)).isTrue();
        assertThat(deliveries().note("Ev01", NOW.plusSeconds(60))).isFalse();
    }

    @Test
    default void other_keys_are_other_deliveries() {
        assertThat(deliveries().note("Ev01", NOW)).isTrue();
        assertThat(deliveries().note("Ev02", NOW)).isTrue();
        assertThat(deliveries().note("ev01", NOW)).isTrue();
    }

    @Test
    default void a_delivery_that_came_to_nothing_may_come_again() {
        assertThat(deliveries().note("Ev01", NOW)).isTrue();
        deliveries().forget("Ev01");
        assertThat(deliveries().note("Ev01", NOW)).isTrue();
    }

    @Test
    default void a_key_may_be_long_and_in_any_script() {
        String key = "ключ 🔑 " + "x".repeat(180);

        assertThat(deliveries().note(key, NOW)).isTrue();
        assertThat(deliveries().note(key, NOW)).isFalse();
    }

    @Test
    default void of_many_at_the_same_moment_exactly_one_is_first() {
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Boolean>> answers = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> {
                            awaits(start);
                            return deliveries().note("Ev01", NOW);
                        },
                        command -> new Thread(command, "delivery " + number).start()))
                .toList();

        start.countDown();

        assertThat(answers.stream().map(CompletableFuture::join)).containsOnlyOnce(true);
    }

    private static void awaits(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
