package dev.baton.server.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaygroundClockTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Clock REAL = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void time_that_passed_stays_passed_after_a_restart() {
        clock(REAL).passUntil(NOW.plus(Duration.ofDays(3)));

        Clock later = Clock.offset(REAL, Duration.ofMinutes(1));
        assertThat(clock(later).instant())
                .isEqualTo(NOW.plus(Duration.ofDays(3)).plusSeconds(60));
    }

    @Test
    void time_never_goes_back() {
        PlaygroundClock clock = clock(REAL);
        clock.passUntil(NOW.minusSeconds(1));

        assertThat(clock.instant()).isEqualTo(NOW);
    }

    private PlaygroundClock clock(Clock real) {
        return PlaygroundClock.keptIn(folder.resolve("clock"), real);
    }
}
