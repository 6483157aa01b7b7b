package dev.baton.storage;

import dev.baton.storage.database.JdbiTransaction;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** The two databases under test: a real H2 file and a real PostgreSQL, each started once for all tests. */
public enum TestDatabase {
    H2 {
        @Override
        public StorageConfig fresh() {
            return unhurried();
        }
    },
    POSTGRESQL {
        @Override
        public StorageConfig fresh() {
            return unhurried().at(Server.newDatabase());
        }
    };

    private static final List<String> TABLES = List.of(
            "tombstone",
            "handoff_head",
            "handoff",
            "handoff_human",
            "handoff_score",
            "handoff_ticket",
            "handoff_place",
            "posting",
            "person",
            "heard",
            "seen_delivery",
            "attachment");

    private static final Duration UNHURRIED = Duration.ofSeconds(30);

    /** A database of this kind that nobody has used yet; it waits longer than a person would for a machine that is busy. */
    public abstract StorageConfig fresh();

    /** Empties everything but the schema. */
    public void empty(Storage storage) {
        tamper(storage, handle -> {
            handle.execute("delete from handoff_event");
            TABLES.forEach(table -> handle.execute("delete from " + table));
            handle.execute("delete from agenda where task_name = 'errand'");
        });
    }

    /** Changes what nobody may change, as somebody does who owns the database. */
    public void tamper(Storage storage, Consumer<Handle> change) {
        storage.database().transaction().writing(handle -> {
            if (this == POSTGRESQL) {
                handle.execute("set local session_replication_role = replica");
            }
            change.accept(handle);
            return true;
        });
    }

    /** Asks the database what no port tells. */
    public static <T> T reading(Storage storage, Function<Handle, T> query) {
        return storage.database().transaction().reading(query);
    }

    /** The transaction of a storage, for adapters made by hand. */
    public static JdbiTransaction transaction(Storage storage) {
        return storage.database().transaction();
    }

    private static StorageConfig unhurried() {
        return StorageConfig.in(directory()).within(UNHURRIED);
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
