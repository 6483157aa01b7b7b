package dev.baton.storage.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.baton.port.NotSaved;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open database, migrated to what this version of Baton needs. */
public final class Database implements AutoCloseable {

    /** A flight recording, which an operator may make, holds statements, and only the brackets of what people wrote. */
    private static final int NO_VALUES = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final Duration SHORTEST_VALIDATION = Duration.ofMillis(400);

    private final Dialect dialect;
    private final HikariDataSource pool;
    private final Promise promise;
    private final JdbiTransaction transaction;

    private Database(Dialect dialect, HikariDataSource pool, Duration deadline) {
        this.dialect = dialect;
        this.pool = pool;
        this.promise = dialect == Dialect.H2 ? new H2Promise() : new PostgresPromise();
        Jdbi jdbi = Jdbi.create(pool);
        jdbi.registerArgument(new Instants.Argument());
        jdbi.registerColumnMapper(new Instants.Column());
        jdbi.getConfig(SqlStatements.class)
                .setTemplateEngine(TemplateEngine.NOP)
                .setJfrParamMaxLength(NO_VALUES);
        this.transaction = new JdbiTransaction(jdbi, promise, deadline);
    }

    /** Opens the database, creates it where that is possible, and migrates it; {@link NotOpened} says why not. */
    public static Database open(String databaseUrl, Path directory, Duration deadline, int connections) {
        Address address = Address.of(databaseUrl, directory);
        HikariConfig pool = pool(address, deadline);
        pool.setMaximumPoolSize(connections);
        // H2 closes and compacts its file with the last connection, so the first one stays until the pool is there
        try (Connection first = address.connect()) {
            if (databaseUrl.isBlank()) {
                Structure.lay(first);
            }
            Migrations.bring(first, address, address.dialect().migrations());
            return new Database(address.dialect(), new HikariDataSource(pool), deadline);
        } catch (SQLException | PoolInitializationException failure) {
            throw new NotOpened(
                    OutsideFailure.isH2InUse(failure)
                            ? "the H2 file is in use by another process: stop that first"
                            : "the database cannot be opened: " + failure.getMessage(),
                    failure);
        }
    }

    private static HikariConfig pool(Address address, Duration deadline) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("baton");
        pool.setJdbcUrl(address.jdbcUrl());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        Duration validation = validation(deadline);
        pool.setConnectionTimeout(deadline.minus(validation).toMillis());
        pool.setValidationTimeout(validation.toMillis());
        long most = deadline.toMillis();
        if (address.dialect() == Dialect.H2) {
            pool.setConnectionInitSql(H2Promise.limits(most));
            pool.setExceptionOverride(new H2Closed());
        } else {
            pool.setConnectionInitSql(PostgresPromise.limits("set", most));
            pool.addDataSourceProperty("ApplicationName", "baton");
            pool.addDataSourceProperty("tcpKeepAlive", "true");
            pool.addDataSourceProperty("connectTimeout", "2");
        }
        return pool;
    }

    /** How long a connection may take to show that it lives, a new one to be set up: whoever waits has its share of patience. */
    private static Duration validation(Duration deadline) {
        Duration share = deadline.dividedBy(6);
        return share.compareTo(SHORTEST_VALIDATION) < 0 ? SHORTEST_VALIDATION : share;
    }

    /** Which kind of database it is. */
    public Dialect dialect() {
        return dialect;
    }

    /** The transaction of the thread. */
    public JdbiTransaction transaction() {
        return transaction;
    }

    /** Connections for others: inside a transaction its own connection, which they can neither commit nor close. */
    public DataSource joining() {
        return new JoiningDataSource(pool, transaction);
    }

    /** Whether it answers within the deadline. */
    public boolean answers() {
        try {
            return transaction.reading(handle ->
                    handle.createQuery("select 1").mapTo(Integer.class).one() == 1);
        } catch (NotSaved silent) {
            LOG.warn("The database does not answer", silent);
            return false;
        }
    }

    /**
     * Writes the file of an embedded database anew, so that what was deleted is not in its holes; nothing else can be done
     * with it afterwards. PostgreSQL does this in its own time.
     */
    public void compact() {
        if (dialect == Dialect.H2) {
            try {
                shutDown(pool.getConnection());
            } catch (SQLException failure) {
                throw new IllegalStateException(
                        "the database file could not be written anew; it may still hold what was deleted", failure);
            }
        }
    }

    /** The connection ends with the database, and cannot be given back. */
    private void shutDown(Connection last) throws SQLException {
        try (Statement statement = last.createStatement()) {
            statement.execute("shutdown compact");
        } finally {
            pool.evictConnection(last);
        }
    }

    @Override
    public void close() {
        promise.close();
        pool.close();
    }
}
