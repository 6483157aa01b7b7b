package dev.baton.storage.database;

import java.util.List;

/** What the two databases do differently. */
public enum Dialect {
    /** One process owns the file; a commit is on disk only after a checkpoint. */
    H2,
    /** Many processes share it; a commit is on disk when it returns. */
    POSTGRESQL;

    private static final List<String> MIGRATIONS = List.of(
            "common/V1__journal_and_all_that_follows.sql",
            "postgresql/V2__journal_is_append_only.sql",
            "common/V3__time_is_asked_of_the_handoff.sql",
            "common/V4__found_by_incident_and_people.sql",
            "common/V5__what_became_of_what_was_promised.sql",
            "common/V6__found_by_their_words.sql",
            "common/V7__found_by_ticket.sql",
            "common/V8__found_when_something_is_late.sql",
            "common/V9__where_people_are.sql",
            "common/V10__found_off_the_board_and_by_their_policy.sql",
            "common/V11__found_by_what_the_package_missed.sql",
            "common/V12__what_stands_where_a_handoff_was.sql",
            "postgresql/V13__journal_is_deleted_with_a_tombstone.sql",
            "common/V14__who_owns_is_not_asked.sql");

    /** The scripts that make its tables, in order; what once ran anywhere never changes. */
    List<String> migrations() {
        return this == POSTGRESQL
                ? MIGRATIONS
                : MIGRATIONS.stream()
                        .filter(script -> script.startsWith("common/"))
                        .toList();
    }

    /** Whether nobody else can be connected to the database while this process is. */
    public boolean isOurAlone() {
        return this == H2;
    }
}
