package dev.baton.storage.database;

import static dev.baton.storage.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SharedCheckpointTest {

    private final SharedCheckpoint checkpoint = new SharedCheckpoint();
    private final AtomicInteger begun = new AtomicInteger();
    private final Semaphore mayEnd = new Semaphore(0);

    @Test
    void commits_that_come_while_one_checkpoint_runs_share_the_next() {
        CompletableFuture<Void> first = commit();
        soon().until(() -> begun.get() == 1);
        List<CompletableFuture<Void>> others =
                IntStream.range(0, 5).mapToObj(number -> commit()).toList();
        soon().until(() -> checkpoint.waiting() == 5);

        mayEnd.release();
        first.join();
        soon().until(() -> begun.get() == 2);
        assertThat(others)
                .as("what came after the checkpoint began is not on disk by it")
                .noneMatch(CompletableFuture::isDone);

        mayEnd.release();
        others.forEach(CompletableFuture::join);
        assertThat(begun).hasValue(2);
    }

    @Test
    void a_checkpoint_that_fails_puts_nothing_on_disk() {
        assertThatThrownBy(() -> checkpoint.after(() -> {
                    throw new IllegalStateException("disk full");
                }))
                .hasMessage("disk full");

        mayEnd.release();
        commit().join();
        assertThat(begun).hasValue(1);
    }

    private CompletableFuture<Void> commit() {
        return CompletableFuture.runAsync(() -> checkpoint.after(this::run), work -> new Thread(work).start());
    }

    private void run() {
        begun.incrementAndGet();
        mayEnd.acquireUninterruptibly();
    }
}
