package dev.baton.teams.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.scenario.stage.SettableClock;
import dev.baton.teams.fake.FakeTeams;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SigningKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private final FakeTeams teams = FakeTeams.open();
    private final SettableClock clock = new SettableClock(NOW);
    private final SigningKeys keys = new SigningKeys(teams.cloud().metadata(), clock);

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void they_are_read_once_a_day() {
        assertThat(keys.find("k1")).isPresent();
        clock.set(NOW.plus(Duration.ofHours(23)));
        assertThat(keys.find("k1")).isPresent();
        assertThat(teams.keyReads()).isEqualTo(1);

        clock.set(NOW.plus(Duration.ofHours(25)));
        assertThat(keys.find("k1")).isPresent();
        assertThat(teams.keyReads()).isEqualTo(2);
    }

    @Test
    void what_could_not_be_read_is_tried_again_soon_and_not_at_once() {
        teams.hideKeys(true);
        assertThat(keys.find("k1")).isEmpty();

        teams.hideKeys(false);
        assertThat(keys.find("k1")).as("not at once").isEmpty();
        clock.set(NOW.plus(Duration.ofSeconds(11)));
        assertThat(keys.find("k1")).isPresent();
    }

    @Test
    void when_they_cannot_be_read_anew_those_we_have_stay_good() {
        assertThat(keys.find("k1")).isPresent();
        teams.hideKeys(true);
        clock.set(NOW.plus(Duration.ofHours(25)));

        assertThat(keys.find("k1")).isPresent();
    }

    @Test
    void nobody_there_is_no_key() {
        SigningKeys nowhere = new SigningKeys(URI.create("http://127.0.0.1:9/metadata"), clock);

        assertThat(nowhere.find("k1")).isEmpty();
    }
}
