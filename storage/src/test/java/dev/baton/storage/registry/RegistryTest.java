package dev.baton.storage.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.port.Places.Posting.Unsure;
import dev.baton.storage.Storage;
import dev.baton.storage.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @ParameterizedTest
    @EnumSource
    void deliveries_are_forgotten_after_thirty_days_and_not_before(TestDatabase kind) {
        try (Storage storage = Storage.open(kind.fresh())) {
            storage.deliveries().note("31 days ago", NOW.minus(Duration.ofDays(31)));
            storage.deliveries().note("29 days ago", NOW.minus(Duration.ofDays(29)));

            JdbiDeliveries deliveries = new JdbiDeliveries(TestDatabase.transaction(storage));

            assertThat(deliveries.forget(NOW)).isEqualTo(1);
            assertThat(deliveries.note("29 days ago", NOW)).isFalse();
            assertThat(deliveries.note("31 days ago", NOW)).isTrue();
        }
    }

    /** On 25 October 2026 the clocks of Berlin go from 03:00 back to 02:00. */
    @ParameterizedTest
    @EnumSource
    void an_hour_that_comes_twice_stays_two_hours(TestDatabase kind) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        try (Storage storage = Storage.open(kind.fresh())) {
            for (String time : new String[] {"2026-10-25T00:30:00.000001Z", "2026-10-25T01:30:00.000001Z"}) {
                storage.places().claim(time, Instant.parse(time));

                assertThat(storage.places().claim(time, NOW)).isEqualTo(new Unsure(Instant.parse(time)));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
