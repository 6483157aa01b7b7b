package dev.baton.storage.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * H2's file, which only grows while it is in use: a start writes it anew when most of it is no longer needed.
 *
 * @param size in bytes; 0 of a database in memory
 * @param needed how many of them hold what is still needed, by H2's estimate
 */
record H2File(long size, long needed) {

    /** Up to so many bytes nobody minds. */
    static final long SMALL = 64L << 20;

    /** A connection to the database, after its file was written anew if that was due. */
    static Connection open(Address address) throws SQLException {
        Connection connection = address.connect();
        if (!behind(connection).isMostlyWaste()) {
            return connection;
        }
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
        return address.connect();
    }

    /** What H2 says of the file of this connection. */
    static H2File behind(Connection connection) throws SQLException {
        long size = info(connection, "FILE_SIZE");
        long chunks = size * info(connection, "FILL_RATE") / 100;
        return new H2File(size, chunks * info(connection, "CHUNKS_FILL_RATE") / 100);
    }

    private static long info(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select setting_value from information_schema.settings"
                        + " where setting_name = 'info." + name + "'")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    boolean isMostlyWaste() {
        return size > SMALL && needed < size / 2;
    }
}
