package dev.baton.storage.database;

import static dev.baton.storage.Soon.soon;
import static dev.baton.storage.database.InTime.DEADLINE;
import static dev.baton.storage.database.InTime.assertNotSavedInTime;
import static dev.baton.storage.database.InTime.assertSavesAgain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.handoff.HandoffId;
import dev.baton.port.Errand;
import dev.baton.storage.Storage;
import dev.baton.storage.StorageConfig;
import dev.baton.storage.TestDatabase;
import dev.baton.storage.agenda.DueErrands;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PostgreSQL has no room, or goes away and comes back: whoever waits is told in time, and nobody must restart anything. */
@Timeout(60)
class PostgresTroubleTest {

    private final StorageConfig direct = TestDatabase.POSTGRESQL.fresh();
    private final Wire wire;
    private final Storage storage;
    private final Storage patient;

    PostgresTroubleTest() throws IOException {
        URI address = URI.create(direct.databaseUrl());
        this.wire = new Wire(address.getPort());
        String through = direct.databaseUrl().replace(":" + address.getPort(), ":" + wire.port());
        this.storage = Storage.open(direct.at(through).within(DEADLINE));
        this.patient = Storage.open(direct);
    }

    @AfterEach
    void close() throws IOException {
        storage.close();
        patient.close();
        wire.close();
    }

    @Test
    void a_silent_database_is_noticed_by_the_deadline_and_forgiven_when_it_speaks() {
        assertThat(patient.deliveries().note("before", Instant.EPOCH)).isTrue();
        wire.goSilent(true);

        for (int press = 0; press < 4; press++) {
            String key = "while silent " + press;
            assertNotSavedInTime(() -> storage.deliveries().note(key, Instant.EPOCH));
        }
        wire.goSilent(false);

        assertSavesAgain(storage);
        assertThat(patient.deliveries().note("before", Instant.EPOCH)).isFalse();
        assertThat(IntStream.range(0, 4)
                        .mapToObj(press -> patient.deliveries().note("while silent " + press, Instant.EPOCH)))
                .as("what was not saved was not saved")
                .containsOnly(true);
    }

    @Test
    void a_database_that_is_gone_is_noticed_by_the_deadline_and_errands_go_on_when_it_is_back() {
        List<Errand> ran = new CopyOnWriteArrayList<>();
        Errand errand = new Errand(Errand.Kind.WAKE, new HandoffId(1), "");
        try (DueErrands errands = storage.startErrands(
                each -> {
                    ran.add(each);
                    return new Errand.Ended.Ran();
                },
                Clock.systemUTC())) {
            wire.cut();
            assertNotSavedInTime(() -> storage.deliveries().note("while gone", Instant.EPOCH));
            assertThat(storage.isReady()).isFalse();
            wire.mend();

            soon().until(storage::isReady);
            storage.agenda().put(errand, Instant.EPOCH);
            soon().until(() -> ran.contains(errand) && errands.isIdle(Instant.EPOCH));
        }
    }

    @Test
    void a_database_that_has_no_room_for_more_connections_is_not_opened_and_says_so() {
        TestDatabase.POSTGRESQL.tamper(
                patient,
                handle -> handle.execute("create role narrow login password 'narrow' connection limit 1; "
                        + "grant all on schema public to narrow; "
                        + "grant all on all tables in schema public to narrow"));
        StorageConfig narrow = direct.at(direct.databaseUrl().replace("postgres:postgres@", "narrow:narrow@"));

        assertThatThrownBy(() -> Storage.open(narrow))
                .isInstanceOfSatisfying(
                        NotOpened.class,
                        because -> assertThat(because.sentence())
                                .startsWith("the database cannot be opened: ")
                                .contains("too many connections for role"));
    }
}
