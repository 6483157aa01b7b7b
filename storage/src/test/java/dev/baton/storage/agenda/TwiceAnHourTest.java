package dev.baton.storage.agenda;

import static dev.baton.storage.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.port.Errand;
import dev.baton.storage.Storage;
import dev.baton.storage.TestDatabase;
import dev.baton.storage.agenda.AgendaRaces.SettableTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The night in which the clocks of Berlin go back, seen by the table that db-scheduler reads and writes. */
class TwiceAnHourTest {

    private static final Instant FIRST_HALF_PAST_TWO = Instant.parse("2026-10-25T00:30:00Z");
    private static final Instant SECOND_HALF_PAST_TWO = Instant.parse("2026-10-25T01:30:00Z");

    @ParameterizedTest
    @EnumSource
    void an_errand_of_the_second_hour_does_not_run_in_the_first(TestDatabase kind) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        SettableTime time = new SettableTime(FIRST_HALF_PAST_TWO);
        List<Instant> ran = new CopyOnWriteArrayList<>();
        try (Storage storage = Storage.open(kind.fresh());
                DueErrands errands = storage.startErrands(
                        errand -> {
                            ran.add(time.instant());
                            return ran.size() == 1
                                    ? new Errand.Ended.Again(Duration.ofHours(1))
                                    : new Errand.Ended.Ran();
                        },
                        time)) {
            storage.agenda().put(AgendaRaces.DRAW, SECOND_HALF_PAST_TWO.minus(Duration.ofHours(1)));
            soon().until(() -> errands.isIdle(time.instant()));
            assertThat(errands.next()).contains(SECOND_HALF_PAST_TWO);

            time.forward(Duration.ofMinutes(59));
            errands.look();
            soon().until(() -> errands.isIdle(time.instant()));
            assertThat(ran).containsExactly(FIRST_HALF_PAST_TWO);

            time.forward(Duration.ofMinutes(1));
            errands.look();
            soon().until(() -> errands.isIdle(time.instant()));
            assertThat(ran).containsExactly(FIRST_HALF_PAST_TWO, SECOND_HALF_PAST_TWO);
            assertThat(errands.next()).isEmpty();
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
