package dev.baton.storage.journal;

import dev.baton.storage.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The journal on an H2 file. */
class H2JournalTest {

    @Nested
    class WhenNobodyTampers extends JournalContract {
        WhenNobodyTampers() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class WhenItIsDeleted extends DeletionContract {
        WhenItIsDeleted(@TempDir Path directory) {
            super(TestDatabase.H2, directory);
        }
    }

    @Nested
    class WhenSomebodyTampers extends TamperingContract {
        WhenSomebodyTampers(@TempDir Path directory) {
            super(TestDatabase.H2, directory);
        }
    }
}
