package dev.baton.storage.database;

import dev.baton.storage.TestDatabase;

/** In time on PostgreSQL. */
class PostgresInTimeTest extends InTimeContract {

    PostgresInTimeTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
