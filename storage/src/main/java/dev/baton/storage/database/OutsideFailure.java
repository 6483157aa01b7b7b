package dev.baton.storage.database;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.function.Predicate;

/** Tells the database's bad moments (gone, full, locked, too slow) from bugs of ours. */
final class OutsideFailure {

    /** Connection, no resources, operator (shutdown, cancel), rollback (deadlock), not available (lock), H2's time-outs. */
    private static final Set<String> STATE_CLASSES = Set.of("08", "53", "57", "58", "40", "55", "HY");

    /** H2 says everything it has no standard state for with class 90; these are the world's. */
    private static final Set<String> H2_STATES = Set.of("90028", "90031", "90067", "90098", "90121", "90131");

    private static final String H2_IN_USE = "90020";

    private OutsideFailure() {}

    static boolean isIn(Throwable failure) {
        return anyCause(failure, OutsideFailure::isOutside);
    }

    /** Whether another process has the H2 file open. */
    static boolean isH2InUse(Throwable failure) {
        return anyCause(failure, sql -> H2_IN_USE.equals(sql.getSQLState()));
    }

    private static boolean anyCause(Throwable failure, Predicate<SQLException> test) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && test.test(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutside(SQLException failure) {
        if (failure instanceof SQLTransientException || failure instanceof SQLRecoverableException) {
            return true;
        }
        String state = failure.getSQLState();
        if (state == null || state.length() != 5) {
            return false;
        }
        return state.startsWith("90") ? H2_STATES.contains(state) : STATE_CLASSES.contains(state.substring(0, 2));
    }
}
