package dev.baton.storage.database;

import static dev.baton.storage.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever gets the connection next does not meet the cut that was meant for the one before. */
@Timeout(60)
class PostgresPromiseTest {

    private final PostgresPromise promise = new PostgresPromise();
    private final CountDownLatch cutting = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicBoolean isCut = new AtomicBoolean();

    @AfterEach
    void close() {
        promise.close();
    }

    @Test
    void a_transaction_that_ends_while_it_is_cut_waits_for_that() throws SQLException, InterruptedException {
        Handle handle = slowlyCut();
        Deadline deadline = mock(Deadline.class);
        when(deadline.left()).thenReturn(1L);
        AtomicBoolean wasCutBefore = new AtomicBoolean();
        Thread transaction = new Thread(
                () -> wasCutBefore.set(promise.watched(handle, deadline, this::endsDuringTheCut) && isCut.get()),
                "transaction");

        transaction.start();
        cutting.await();
        soon().until(() -> transaction.getState() == Thread.State.BLOCKED || !transaction.isAlive());
        release.countDown();
        transaction.join();

        assertThat(wasCutBefore).isTrue();
    }

    private Handle slowlyCut() throws SQLException {
        Connection connection = mock(Connection.class);
        doAnswer(abort -> {
                    cutting.countDown();
                    release.await();
                    isCut.set(true);
                    return null;
                })
                .when(connection)
                .abort(any());
        Handle handle = mock(Handle.class);
        when(handle.getConnection()).thenReturn(connection);
        return handle;
    }

    private boolean endsDuringTheCut() {
        soon().until(() -> cutting.getCount() == 0);
        return true;
    }
}
