package dev.baton.storage.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.storage.Storage;
import dev.baton.storage.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever records a running Baton to see where its time goes reads statements, but nothing of what people wrote. */
class FlightRecordingTest {

    @TempDir
    private Path directory;

    @Test
    void a_recording_holds_statements_without_their_values() throws IOException {
        List<String> statements = recorded(() -> {
            try (Storage storage = Storage.open(TestDatabase.H2.fresh())) {
                storage.deliveries().note("what somebody wrote", Instant.EPOCH);
            }
        });

        assertThat(statements)
                .anyMatch(event -> event.contains("seen_delivery"))
                .noneMatch(event -> event.contains("what somebody wrote"));
    }

    private List<String> recorded(Runnable work) throws IOException {
        Path file = directory.resolve("recording.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdbi.statement").withoutThreshold();
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
        }
        return RecordingFile.readAllEvents(file).stream()
                .map(RecordedEvent::toString)
                .toList();
    }
}
