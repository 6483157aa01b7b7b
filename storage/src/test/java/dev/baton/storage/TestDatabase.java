package dev.baton.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The two databases under test: a real H2 file and a real PostgreSQL, each started once for all tests. */
enum TestDatabase {
    H2 {
        @Override
        StorageConfig fresh() {
            return StorageConfig.in(directory());
        }
    },
    POSTGRESQL {
        @Override
        StorageConfig fresh() {
            return StorageConfig.in(directory()).at(Server.newDatabase());
        }
    };

    private static final List<String> TABLES =
            List.of("handoff_head", "handoff", "handoff_place", "posting", "person", "seen_delivery", "attachment");

    /** A database of this kind that nobody has used yet. */
    abstract StorageConfig fresh();

    /** Empties everything but the schema. */
    void empty(Storage storage) {
        storage.database().transaction().writing(handle -> {
            handle.execute(
                    this == H2 ? "truncate table handoff_event" : "set local session_replication_role = replica");
            handle.execute("delete from handoff_event");
            TABLES.forEach(table -> handle.execute("delete from " + table));
            handle.execute("delete from agenda where task_name = 'errand'");
            return true;
        });
    }

    static Path directory() {
        try {
            Path directory = Files.createTempDirectory("baton-storage");
            directory.toFile().deleteOnExit();
            return directory;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** PostgreSQL from embedded binaries; it stops with the process. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();
        private static int databases;

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static synchronized String newDatabase() {
            String name = "baton_" + ++databases;
            try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (java.sql.SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return "postgres://postgres:postgres@localhost:" + POSTGRES.getPort() + "/" + name;
        }
    }
}
