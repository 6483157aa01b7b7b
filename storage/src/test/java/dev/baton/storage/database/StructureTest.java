package dev.baton.storage.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.storage.StorageConfig;
import dev.baton.storage.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The file db/structure/h2.sql is what the scripts make of an empty H2 file; -Dbaton.structure=write writes it. */
class StructureTest {

    private static final Path FILE = Path.of("src/main/resources/db/structure/h2.sql");
    private static final String HEADING = "-- What the scripts in db/migration make of an empty H2 file. "
            + "Written by StructureTest with -Dbaton.structure=write.\n\n";

    private static final Pattern WHEN_AND_HOW_LONG = Pattern.compile("TIMESTAMP '[^']+', \\d+");

    private final StorageConfig config = TestDatabase.H2.fresh();
    private final Address address = Address.of(config.databaseUrl(), config.directory());

    @Test
    void the_file_holds_what_all_scripts_make() throws IOException, SQLException {
        String made;
        try (Connection connection = address.connect()) {
            Migrations.bring(connection, address, Dialect.H2.migrations());
            made = structure(connection);
        }

        if (System.getProperty("baton.structure", "").equals("write")) {
            Files.writeString(FILE, HEADING + made);
        }
        assertThat(Files.readString(FILE))
                .as("written with -Dbaton.structure=write")
                .isEqualTo(HEADING + made);
    }

    @Test
    void a_new_file_has_them_before_any_script_runs() throws IOException, SQLException {
        try (Connection connection = address.connect();
                InputStream laid = Structure.class.getResourceAsStream("/db/structure/h2.sql")) {
            Structure.lay(connection);

            assertThat(HEADING + structure(connection)).isEqualTo(new String(laid.readAllBytes(), UTF_8));
        }
    }

    @Test
    void afterwards_nothing_that_is_written_waits() throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            Structure.lay(connection);

            try (ResultSet row = statement.executeQuery(
                    "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("0");
            }
        }
    }

    @Test
    void what_is_newer_the_scripts_add() throws SQLException {
        List<String> scripts = new ArrayList<>(Dialect.H2.migrations());
        scripts.add("later/V99__later.sql");
        try (Connection connection = address.connect()) {
            Structure.lay(connection);
            Migrations.bring(connection, address, scripts);

            assertThat(structure(connection))
                    .contains("CREATE CACHED TABLE \"public\".\"later\"")
                    .contains("(" + scripts.size() + ", '99', 'later', 'SQL'");
        }
    }

    @Test
    void where_something_is_nothing_is_laid() throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table somebody_elses (id int)");
            Structure.lay(connection);

            assertThat(structure(connection)).contains("somebody_elses").doesNotContain("handoff");
        }
    }

    @Test
    void a_kill_meanwhile_leaves_all_or_nothing() throws Exception {
        try (Connection connection = address.connect()) {
            CompletableFuture<Void> laying = CompletableFuture.runAsync(() -> lay(connection));
            List<Path> copies = new ArrayList<>();
            do {
                Path copy = TestDatabase.H2.fresh().directory();
                Files.copy(config.directory().resolve("baton.mv.db"), copy.resolve("baton.mv.db"));
                copies.add(copy);
            } while (!laying.isDone());
            laying.join();

            for (Path copy : copies) {
                try (Connection found = Address.of("", copy).connect()) {
                    assertThat(structure(found)).isIn("\n", structure(connection));
                }
            }
        }
    }

    private static void lay(Connection connection) {
        try {
            Structure.lay(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** As H2 tells it, without what differs from one run to the next. */
    private static String structure(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("script nosettings")) {
            List<String> lines = new ArrayList<>();
            while (row.next()) {
                lines.add(row.getString(1));
            }
            return lines.stream()
                    .filter(line -> !line.startsWith("--") && !line.startsWith("CREATE USER"))
                    .map(line -> WHEN_AND_HOW_LONG.matcher(line).replaceAll("CURRENT_TIMESTAMP, 0"))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }
}
