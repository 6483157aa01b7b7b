package dev.baton.storage.database;

/** What the two databases do differently. */
public enum Dialect {
    /** One process owns the file; a commit is on disk only after a checkpoint. */
    H2,
    /** Many processes share it; a commit is on disk when it returns. */
    POSTGRESQL;

    /** Where Flyway finds the migrations. */
    String[] migrations() {
        String common = "classpath:db/migration/common";
        return this == H2 ? new String[] {common} : new String[] {common, "classpath:db/migration/postgresql"};
    }

    /** Whether nobody else can be connected to the database while this process is. */
    public boolean isOurAlone() {
        return this == H2;
    }
}
