package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link Transaction} must do; seen through the deliveries that join it. */
public interface TransactionContract {

    Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    Transaction transaction();

    Deliveries deliveries();

    @Test
    default void what_happens_inside_is_kept_together() {
        boolean[] first = transaction().inOne(() ->
                new boolean[] {deliveries().note("a", NOW), deliveries().note("b", NOW)});

        assertThat(first).containsExactly(true, true);
        assertThat(deliveries().note("a", NOW)).isFalse();
        assertThat(deliveries().note("b", NOW)).isFalse();
    }

    @Test
    default void an_exception_undoes_everything() {
        IllegalStateException bug = new IllegalStateException("bug");

        assertThatThrownBy(() -> transaction().inOne(() -> {
                    deliveries().note("a", NOW);
                    throw bug;
                }))
                .isSameAs(bug);

        assertThat(deliveries().note("a", NOW)).isTrue();
    }

    @Test
    default void a_transaction_inside_a_transaction_joins_it() {
        assertThatThrownBy(() -> transaction().inOne(() -> {
                    transaction().inOne(() -> deliveries().note("inner", NOW));
                    throw new IllegalStateException("after the inner one returned");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(deliveries().note("inner", NOW)).isTrue();
    }

    @Test
    default void an_inner_failure_undoes_the_outer_one_even_when_it_is_caught() {
        IllegalStateException bug = new IllegalStateException("bug inside");

        assertThatThrownBy(() -> transaction().inOne(() -> {
                    deliveries().note("outer", NOW);
                    try {
                        return transaction().inOne(() -> {
                            throw bug;
                        });
                    } catch (IllegalStateException caught) {
                        return "all is well";
                    }
                }))
                .isSameAs(bug);

        assertThat(deliveries().note("outer", NOW)).isTrue();
    }

    @Test
    default void after_a_failure_the_next_transaction_works() {
        assertThatThrownBy(() -> transaction().inOne(() -> {
                    throw new IllegalStateException("bug");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(transaction().inOne(() -> deliveries().note("next", NOW))).isTrue();
        assertThat(deliveries().note("next", NOW)).isFalse();
    }
}
