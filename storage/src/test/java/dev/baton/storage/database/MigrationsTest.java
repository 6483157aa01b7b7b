package dev.baton.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.storage.Storage;
import dev.baton.storage.StorageConfig;
import dev.baton.storage.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationsTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/db/migration");

    @Test
    void every_script_that_is_there_is_for_one_of_the_databases() throws IOException {
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            List<String> there = files.filter(Files::isRegularFile)
                    .map(file -> SCRIPTS.relativize(file).toString())
                    .toList();

            assertThat(Arrays.stream(Dialect.values()).flatMap(dialect -> dialect.migrations().stream()))
                    .isSubsetOf(there)
                    .containsAll(there);
        }
    }

    @ParameterizedTest
    @EnumSource
    void scripts_that_have_not_run_yet_run_when_the_database_is_opened_again(TestDatabase database)
            throws SQLException {
        StorageConfig config = database.fresh();
        Address address = Address.of(config.databaseUrl(), config.directory());
        List<String> scripts = address.dialect().migrations();
        try (Connection connection = address.connect()) {
            Migrations.bring(connection, address, scripts.subList(0, 1));
        }

        try (Storage storage = Storage.open(config)) {
            assertThat(ran(storage))
                    .containsExactlyElementsOf(
                            scripts.stream().map(Scripts::version).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_database_that_a_later_version_has_changed_is_opened(TestDatabase database) {
        StorageConfig config = database.fresh();
        changed(
                config,
                "insert into schema_history select 99, '99', 'later', type, 'V99__later.sql', checksum, installed_by, "
                        + "installed_on, execution_time, success from schema_history where version = '1'");

        try (Storage storage = Storage.open(config)) {
            assertThat(storage.isReady()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_script_that_failed_half_way_is_told(TestDatabase database) {
        StorageConfig config = database.fresh();
        changed(config, "update schema_history set success = false where version = '1'");

        assertThatThrownBy(() -> Storage.open(config)).hasMessageContaining("failed migration to version 1");
    }

    /** Opens the database, which migrates it, and changes what nobody may change. */
    private static void changed(StorageConfig config, String... statements) {
        try (Storage storage = Storage.open(config)) {
            TestDatabase.transaction(storage)
                    .writing(handle ->
                            Arrays.stream(statements).map(handle::execute).toList());
        }
    }

    private static List<String> ran(Storage storage) {
        return TestDatabase.reading(
                storage,
                handle -> handle.createQuery(
                                "select version from schema_history where success and version is not null order by installed_rank")
                        .mapTo(String.class)
                        .list());
    }
}
