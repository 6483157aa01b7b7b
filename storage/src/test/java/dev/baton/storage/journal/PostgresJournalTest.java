package dev.baton.storage.journal;

import dev.baton.storage.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
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
    class WhenSomebodyTampers extends TamperingContract {
        WhenSomebodyTampers(@TempDir Path directory) {
            super(TestDatabase.POSTGRESQL, directory);
        }
    }
}
