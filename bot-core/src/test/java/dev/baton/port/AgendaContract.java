package dev.baton.port;

import static dev.baton.port.Errand.Kind.DRAW_HUB;
import static dev.baton.port.Errand.Kind.WAKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.handoff.HandoffId;
import dev.baton.port.Errand.Ended;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Agenda} must do, with the runner that empties it. */
public interface AgendaContract {

    Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    Errand DRAW = new Errand(DRAW_HUB, new HandoffId(12), "slack/T01/C02:main");
    Errand NIGHT = new Errand(WAKE, new HandoffId(12), "");

    Agenda agenda();

    Transaction transaction();

    /** Lets the runner do what is due by this moment, until nothing due is left. */
    void runDue(Instant now, Errand.Runner runner);

    @Test
    default void an_errand_runs_when_its_time_has_come_and_not_before() {
        agenda().put(DRAW, NOW);

        assertThat(ranBy(NOW.minusMillis(1))).isEmpty();
        assertThat(ranBy(NOW)).containsExactly(DRAW);
        assertThat(ranBy(NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    default void put_twice_it_runs_once_at_the_earlier_time() {
        agenda().put(DRAW, NOW.plusSeconds(60));
        agenda().put(DRAW, NOW);
        agenda().put(DRAW, NOW.plusSeconds(30));

        assertThat(ranBy(NOW)).containsExactly(DRAW);
        assertThat(ranBy(NOW.plusSeconds(90))).isEmpty();
    }

    @Test
    default void moved_it_runs_at_exactly_the_new_time() {
        agenda().put(NIGHT, NOW);
        agenda().move(NIGHT, NOW.plusSeconds(60));

        assertThat(ranBy(NOW)).isEmpty();
        assertThat(ranBy(NOW.plusSeconds(60))).containsExactly(NIGHT);
    }

    @Test
    default void moved_without_having_been_put_it_is_put() {
        agenda().move(NIGHT, NOW);

        assertThat(ranBy(NOW)).containsExactly(NIGHT);
    }

    @Test
    default void dropped_it_does_not_run() {
        agenda().put(NIGHT, NOW);
        agenda().put(DRAW, NOW);
        agenda().drop(NIGHT);
        agenda().drop(new Errand(WAKE, new HandoffId(13), ""));

        assertThat(ranBy(NOW)).containsExactly(DRAW);
    }

    @Test
    default void within_one_transaction_the_last_word_counts() {
        transaction().inOne(() -> {
            agenda().put(NIGHT, NOW);
            agenda().drop(NIGHT);
            agenda().drop(DRAW);
            agenda().put(DRAW, NOW.plusSeconds(5));
            agenda().put(DRAW, NOW);
            return true;
        });

        assertThat(ranBy(NOW.plusSeconds(5))).containsExactly(DRAW);
    }

    @Test
    default void what_was_put_down_in_a_transaction_that_failed_never_runs() {
        agenda().put(NIGHT, NOW);

        assertThatThrownBy(() -> transaction().inOne(() -> {
                    agenda().put(DRAW, NOW);
                    agenda().drop(NIGHT);
                    throw new IllegalStateException("bug");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(ranBy(NOW)).containsExactly(NIGHT);
    }

    @Test
    default void what_cannot_be_done_yet_runs_again_not_before_it_may() {
        agenda().put(DRAW, NOW);
        List<Errand> tries = Collections.synchronizedList(new ArrayList<>());
        Errand.Runner busy = errand -> {
            tries.add(errand);
            return new Ended.Again(Duration.ofSeconds(30));
        };

        runDue(NOW, busy);
        assertThat(tries).containsExactly(DRAW);
        assertThat(ranBy(NOW.plusSeconds(29))).isEmpty();
        assertThat(ranBy(NOW.plusSeconds(30))).containsExactly(DRAW);
    }

    @Test
    default void what_waits_for_another_try_is_not_hastened_by_being_put_down_again() {
        agenda().put(DRAW, NOW);
        runDue(NOW, errand -> new Ended.Again(Duration.ofSeconds(30)));

        agenda().put(DRAW, NOW);

        assertThat(ranBy(NOW.plusSeconds(29))).isEmpty();
        assertThat(ranBy(NOW.plusSeconds(30))).containsExactly(DRAW);
        agenda().put(DRAW, NOW.plusSeconds(31));
        assertThat(ranBy(NOW.plusSeconds(31))).containsExactly(DRAW);
    }

    @Test
    default void put_down_again_by_its_own_run_it_stands_for_the_next_time() {
        agenda().put(NIGHT, NOW);
        runDue(NOW, errand -> {
            agenda().move(NIGHT, NOW.plusSeconds(3600));
            return new Ended.Ran();
        });

        assertThat(ranBy(NOW.plusSeconds(3599))).isEmpty();
        assertThat(ranBy(NOW.plusSeconds(3600))).containsExactly(NIGHT);
    }

    @Test
    default void put_down_at_once_by_its_own_run_it_runs_once_more() {
        agenda().put(DRAW, NOW);
        List<Errand> runs = Collections.synchronizedList(new ArrayList<>());
        runDue(NOW, errand -> {
            runs.add(errand);
            if (runs.size() == 1) {
                agenda().put(DRAW, NOW);
            }
            return new Ended.Ran();
        });

        assertThat(runs).containsExactly(DRAW, DRAW);
    }

    @Test
    default void dropped_by_its_own_run_it_does_not_come_back() {
        agenda().put(DRAW, NOW);
        runDue(NOW, errand -> {
            agenda().put(DRAW, NOW.plusSeconds(60));
            agenda().drop(DRAW);
            return new Ended.Ran();
        });

        assertThat(ranBy(NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    default void the_subject_may_be_long_and_in_any_script() {
        Errand errand = new Errand(
                DRAW_HUB, new HandoffId(Integer.MAX_VALUE), "teams/größe/19:a:b@thread 🦊" + "x".repeat(150));
        agenda().put(errand, NOW);

        assertThat(ranBy(NOW)).containsExactly(errand);
    }

    private List<Errand> ranBy(Instant now) {
        List<Errand> ran = Collections.synchronizedList(new ArrayList<>());
        runDue(now, errand -> {
            ran.add(errand);
            return new Ended.Ran();
        });
        return List.copyOf(ran);
    }
}
