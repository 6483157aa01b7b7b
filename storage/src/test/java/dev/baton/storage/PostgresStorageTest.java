package dev.baton.storage;

/** Every contract on PostgreSQL. */
class PostgresStorageTest extends StorageContracts {

    PostgresStorageTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
