package dev.baton.storage.database;

import static dev.baton.storage.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever gets the connection next does not meet the cut that was meant for the one before. */
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

    @Test
    void calling_off_waits_for_a_cut_under_way() throws SQLException, InterruptedException {
        CountDownLatch cutting = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AtomicBoolean isCut = new AtomicBoolean();
        doAnswer(abort -> {
                    cutting.countDown();
                    release.await();
                    isCut.set(true);
                    return null;
                })
                .when(connection)
                .abort(any());
        AtomicBoolean handedOnAfterIt = new AtomicBoolean();
        Thread guard = new Thread(cut, "guard");
        Thread transaction = new Thread(
                () -> {
                    cut.callOff();
                    handedOnAfterIt.set(isCut.get());
                },
                "transaction");

        guard.start();
        cutting.await();
        transaction.start();
        soon().until(() -> transaction.getState() == Thread.State.BLOCKED || !transaction.isAlive());
        release.countDown();
        transaction.join();

        assertThat(handedOnAfterIt).isTrue();
    }
}
