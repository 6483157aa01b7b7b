package dev.baton.storage.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Makes the tables that this version of Baton needs; where they are, Flyway is not even loaded, half a second at each start. */
final class Migrations {

    private static final String HISTORY = "schema_history";

    private Migrations() {}

    /** Runs those of the scripts that have not run yet; the connection is to the same database. */
    static void bring(Connection connection, Address address, List<String> scripts) throws SQLException {
        if (!haveRun(connection, scripts)) {
            migrate(address, scripts);
        }
    }

    private static void migrate(Address address, List<String> scripts) {
        try {
            Flyway.configure()
                    .dataSource(address.jdbcUrl(), address.user(), address.password())
                    .locations(new String[0])
                    .resourceProvider(new Scripts(scripts))
                    .javaMigrationClassProvider(List::of)
                    .table(HISTORY)
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new NotOpened("the tables cannot be brought to this version: " + failure.getMessage(), failure);
        }
    }

    private static boolean haveRun(Connection connection, List<String> scripts) throws SQLException {
        Set<String> expected = scripts.stream().map(Scripts::version).collect(Collectors.toSet());
        Set<String> found = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select version from " + HISTORY + " where success and version is not null")) {
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found.equals(expected);
        } catch (SQLException noHistory) {
            return false;
        }
    }
}
