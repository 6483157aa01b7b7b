package dev.baton.storage.agenda;

import static dev.baton.storage.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.storage.Storage;
import dev.baton.storage.TestDatabase;
import org.junit.jupiter.api.Test;

/** The agenda's races on PostgreSQL, where several replicas may take part. */
class PostgresAgendaTest extends AgendaRaces {

    PostgresAgendaTest() {
        super(TestDatabase.POSTGRESQL);
    }

    @Test
    void two_replicas_draw_the_same_picture_one_at_a_time() {
        Picture picture = new Picture();
        try (Storage another = Storage.open(config);
                DueErrands here = storage.startErrands(picture, CLOCK);
                DueErrands there = another.startErrands(picture, CLOCK)) {
            changesOfFour(50);
            soon().until(() -> here.isIdle(CLOCK.instant()) && there.isIdle(CLOCK.instant()));
        }

        assertThat(picture.shows.get()).isEqualTo(200);
        assertThat(picture.most.get()).as("runs at the same time").isEqualTo(1);
    }
}
