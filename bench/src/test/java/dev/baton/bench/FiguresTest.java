package dev.baton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void of_a_hundred_answers_the_ninety_ninth_is_the_p99() {
        var figures = Figures.of(answered(IntStream.rangeClosed(1, 100)), Duration.ofMillis(50));

        assertThat(figures.median()).isEqualTo(Duration.ofMillis(50));
        assertThat(figures.p99()).isEqualTo(Duration.ofMillis(99));
        assertThat(figures.longest()).isEqualTo(Duration.ofMillis(100));
        assertThat(figures.microsecondsAPress()).isEqualTo(500);
    }

    @Test
    void an_answer_after_three_seconds_is_late_and_one_at_three_seconds_is_not() {
        assertThat(Figures.of(answered(IntStream.of(3_000, 3_001)), Duration.ZERO)
                        .late())
                .isEqualTo(1);
    }

    @Test
    void no_answer_is_not_a_good_one() {
        var none = new Answer(new SlackPress("press", Map.of()), 0, "connection reset", Duration.ofMillis(1));
        var answers = Stream.concat(answered(IntStream.of(1)).stream(), Stream.of(none))
                .toList();

        assertThat(Figures.of(answers, Duration.ZERO).allGood()).isFalse();
    }

    private static List<Answer> answered(IntStream milliseconds) {
        return milliseconds
                .mapToObj(after -> new Answer(new SlackPress("press", Map.of()), 200, "", Duration.ofMillis(after)))
                .toList();
    }
}
