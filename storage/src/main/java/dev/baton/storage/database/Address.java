package dev.baton.storage.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;

/** Where a database is, as its driver wants to hear it; reads {@code postgres://user:password@host:port/name?…} too. */
record Address(Dialect dialect, String jdbcUrl, String user, String password) {

    /** Opens the file again when an interrupted thread has closed it, which else closes the database for everybody. */
    private static final String H2_FILE = "jdbc:h2:retry:";

    /** Without these H2 is neither close to PostgreSQL nor safe from a kill, nor sure of the hour when clocks go back. */
    private static final String H2_SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;RETENTION_TIME=2000;DB_CLOSE_ON_EXIT=FALSE"
            + ";TIME ZONE=UTC;QUERY_CACHE_SIZE=64;TRACE_LEVEL_FILE=0";

    static Address of(String databaseUrl, Path directory) {
        if (databaseUrl.isBlank()) {
            return h2(H2_FILE + directory.toAbsolutePath().resolve("baton"));
        }
        if (databaseUrl.startsWith("jdbc:h2:")) {
            return h2(databaseUrl);
        }
        if (databaseUrl.startsWith("jdbc:postgresql:")) {
            return new Address(Dialect.POSTGRESQL, databaseUrl, "", "");
        }
        if (databaseUrl.matches("postgres(ql)?://.+")) {
            return postgres(databaseUrl);
        }
        throw unreadable("does not begin with postgres://, postgresql://, jdbc:postgresql: or jdbc:h2:");
    }

    private static Address h2(String url) {
        String upper = url.toUpperCase(Locale.ROOT);
        StringBuilder complete = new StringBuilder(url);
        for (String setting : H2_SETTINGS.substring(1).split(";", -1)) {
            if (!upper.contains(";" + setting.substring(0, setting.indexOf('=') + 1))) {
                complete.append(';').append(setting);
            }
        }
        return new Address(Dialect.H2, complete.toString(), "sa", "");
    }

    private static Address postgres(String url) {
        try {
            URI uri = new URI(url);
            if (uri.getHost() == null || uri.getPath().length() < 2) {
                throw unreadable("names no host or no database");
            }
            String[] account = uri.getRawUserInfo() == null
                    ? new String[0]
                    : uri.getRawUserInfo().split(":", 2);
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new Address(
                    Dialect.POSTGRESQL,
                    "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                    account.length > 0 ? decoded(account[0]) : "",
                    account.length > 1 ? decoded(account[1]) : "");
        } catch (URISyntaxException notAUri) {
            throw unreadable("has a character that must be percent-encoded");
        }
    }

    private static String decoded(String word) {
        return URLDecoder.decode(word.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static IllegalArgumentException unreadable(String because) {
        return new IllegalArgumentException("DATABASE_URL " + because
                + " (expected for example: postgres://user:password@host:5432/baton?sslmode=require)");
    }

    /** A connection of its own, apart from any pool. */
    Connection connect() throws SQLException {
        Properties account = new Properties();
        if (!user.isEmpty()) {
            account.setProperty("user", user);
            account.setProperty("password", password);
        }
        return DriverManager.getConnection(jdbcUrl, account);
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return dialect + " database";
    }
}
