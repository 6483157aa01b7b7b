package dev.baton.storage.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2FileTest {

    @TempDir
    Path directory;

    @Test
    void a_file_that_is_mostly_waste_is_written_anew_at_the_start_and_keeps_what_is_needed() throws Exception {
        Address address = Address.of("", directory);
        Path file = directory.resolve("baton.mv.db");
        try (Connection connection = H2File.open(address);
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select 'this stays' word");
            statement.execute("create table waste as select space(1000000) spaces from system_range(1, 80)");
            statement.execute("drop table waste");
        }
        assertThat(Files.size(file)).isGreaterThan(H2File.SMALL);

        try (Connection connection = H2File.open(address)) {
            assertThat(kept(connection)).isEqualTo("this stays");
        }
        assertThat(Files.size(file)).isLessThan(1L << 20);
    }

    @Test
    void a_small_file_and_one_that_is_needed_stay_as_they_are() {
        assertThat(new H2File(H2File.SMALL, 0).isMostlyWaste()).isFalse();
        assertThat(new H2File(H2File.SMALL * 4, H2File.SMALL * 2).isMostlyWaste())
                .isFalse();
    }

    @Test
    void a_database_in_memory_is_nothing_to_tidy() throws SQLException {
        Address address = Address.of("jdbc:h2:mem:untidy", directory);

        try (Connection connection = H2File.open(address)) {
            assertThat(H2File.behind(connection)).isEqualTo(new H2File(0, 0));
        }
    }

    private static String kept(Connection connection) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery("select word from kept")) {
            row.next();
            return row.getString(1);
        }
    }
}
