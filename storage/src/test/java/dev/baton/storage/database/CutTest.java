package dev.baton.storage.database;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection past its deadline is cut, and no other. */
class CutTest {

    private final Connection connection = mock(Connection.class);
    private final Handle handle = mock(Handle.class);
    private final Cut cut = new Cut(handle);

    @BeforeEach
    void its_connection() {
        when(handle.getConnection()).thenReturn(connection);
    }

    @Test
    void a_connection_past_its_deadline_is_cut() throws SQLException {
        cut.run();

        verify(connection).abort(any());
    }

    @Test
    void a_cut_that_was_called_off_does_not_happen() throws SQLException {
        cut.callOff();
        cut.run();

        verify(connection, never()).abort(any());
    }
}
