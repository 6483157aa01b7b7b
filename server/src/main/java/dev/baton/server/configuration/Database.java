package dev.baton.server.configuration;

import java.nio.file.Path;

/** Where the events are kept. */
public sealed interface Database {

    /** In files of this server's own, in this directory. */
    record Embedded(Path directory) implements Database {}

    /** In PostgreSQL; the JDBC address holds neither user nor password. */
    record PostgreSql(String jdbcUrl, String user, Secret password) implements Database {}
}
