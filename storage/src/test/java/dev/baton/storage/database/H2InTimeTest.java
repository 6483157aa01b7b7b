package dev.baton.storage.database;

import dev.baton.storage.TestDatabase;

/** In time on an H2 file. */
class H2InTimeTest extends InTimeContract {

    H2InTimeTest() {
        super(TestDatabase.H2);
    }
}
