package dev.baton.storage.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** All tables as the scripts leave them in an H2 file, history included: a new file is given these and runs no script. */
final class Structure {

    /** Longer than it takes: until then nothing goes to disk, then all of it at once, so that a kill leaves all or nothing. */
    private static final String TOGETHER = "set write_delay 60000";

    private static final String AS_ALWAYS = "set write_delay 0";

    private Structure() {}

    /** Lays them where no table is yet, and changes nothing where one is; what is newer than they are, the scripts add. */
    static void lay(Connection h2) throws SQLException {
        try (Statement statement = h2.createStatement()) {
            if (!hasTables(statement)) {
                statement.execute(TOGETHER);
                statement.execute("runscript from 'classpath:/db/structure/h2.sql'");
                statement.execute(AS_ALWAYS);
            }
        }
    }

    private static boolean hasTables(Statement statement) throws SQLException {
        try (ResultSet tables = statement.executeQuery(
                "select 1 from information_schema.tables where table_schema = current_schema limit 1")) {
            return tables.next();
        }
    }
}
