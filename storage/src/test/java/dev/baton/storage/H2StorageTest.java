package dev.baton.storage;

/** Every contract on an H2 file. */
class H2StorageTest extends StorageContracts {

    H2StorageTest() {
        super(TestDatabase.H2);
    }
}
