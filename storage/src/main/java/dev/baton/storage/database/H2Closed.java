package dev.baton.storage.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * H2 closes a database that it can no longer trust, out of memory for one, under whoever is connected. Such connections are
 * of no use any more; the next new one opens the database again, as far as it was on disk.
 *
 * @see <a href="https://h2database.com/javadoc/org/h2/api/ErrorCode.html">H2's error codes</a>
 */
final class H2Closed implements SQLExceptionOverride {

    private static final Set<String> CLOSED = Set.of("90098", "90121");

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return CLOSED.contains(String.valueOf(failure.getSQLState())) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
