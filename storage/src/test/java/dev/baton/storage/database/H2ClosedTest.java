package dev.baton.storage.database;

import static dev.baton.storage.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.HandoffId;
import dev.baton.port.Errand;
import dev.baton.port.NotSaved;
import dev.baton.storage.Storage;
import dev.baton.storage.TestDatabase;
import dev.baton.storage.agenda.DueErrands;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** H2 closes its database under everybody when it runs out of memory: it is opened again, without anybody doing something. */
@Timeout(60)
class H2ClosedTest {

    private final Storage storage = Storage.open(TestDatabase.H2.fresh());

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void a_database_that_closed_itself_is_opened_again_and_errands_go_on() {
        Instant lately = Clock.systemUTC().instant();
        assertThat(storage.deliveries().note("before", lately)).isTrue();
        List<Errand> ran = new CopyOnWriteArrayList<>();
        Errand errand = new Errand(Errand.Kind.WAKE, new HandoffId(1), "");
        try (DueErrands errands = storage.startErrands(
                each -> {
                    ran.add(each);
                    return new Errand.Ended.Ran();
                },
                Clock.systemUTC())) {
            closesUnderUs();

            soon().dontCatchUncaughtExceptions().until(storage::isReady);
            assertThat(storage.deliveries().note("before", lately)).isFalse();
            storage.agenda().put(errand, Instant.EPOCH);
            soon().dontCatchUncaughtExceptions().until(() -> ran.contains(errand) && errands.isIdle(Instant.EPOCH));
        }
    }

    private void closesUnderUs() {
        try {
            TestDatabase.transaction(storage).writing(handle -> handle.execute("shutdown immediately"));
        } catch (NotSaved asExpected) {
            assertThat(asExpected).hasMessageContaining("did not take it");
        }
    }
}
