package dev.baton.storage.journal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.storage.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal on PostgreSQL. */
class PostgresJournalTest {

    @Nested
    class WhenNobodyTampers extends JournalContract {
        WhenNobodyTampers() {
            super(TestDatabase.POSTGRESQL);
        }
    }

    @Nested
    class WhenItIsDeleted extends DeletionContract {
        WhenItIsDeleted(@TempDir Path directory) {
            super(TestDatabase.POSTGRESQL, directory);
        }

        @Test
        void no_statement_deletes_an_event_without_a_tombstone() {
            long handoff = kept("One.").id().number();

            assertThatThrownBy(() -> write("delete from handoff_event where handoff_id = " + handoff))
                    .hasStackTraceContaining("append only");
            assertThatThrownBy(() -> write("update handoff_event set actor = 'x' where handoff_id = " + handoff))
                    .hasStackTraceContaining("append only");
            assertThatThrownBy(() -> write("truncate handoff_event")).hasStackTraceContaining("append only");
        }

        @Test
        void a_tombstone_that_was_laid_before_lets_no_event_go() {
            long handoff = kept("One.").id().number();
            write("insert into tombstone values (" + handoff
                    + ", 3, timestamp with time zone '2029-11-26 12:00:00+00', "
                    + "date '2029-11-26', 'Omar', date '2029-11-23', repeat('0', 64), repeat('0', 64))");

            assertThatThrownBy(() -> write("delete from handoff_event where handoff_id = " + handoff))
                    .hasStackTraceContaining("append only");
        }

        @Test
        void a_tombstone_stays() {
            long handoff = delete(kept("One.")).id().number();

            assertThatThrownBy(() -> write("delete from tombstone where handoff_id = " + handoff))
                    .hasStackTraceContaining("a tombstone stays");
            assertThatThrownBy(() -> write("update tombstone set deleted_by = 'x' where handoff_id = " + handoff))
                    .hasStackTraceContaining("a tombstone stays");
            assertThatThrownBy(() -> write("truncate tombstone")).hasStackTraceContaining("a tombstone stays");
        }
    }

    @Nested
    class WhenSomebodyTampers extends TamperingContract {
        WhenSomebodyTampers(@TempDir Path directory) {
            super(TestDatabase.POSTGRESQL, directory);
        }
    }
}
