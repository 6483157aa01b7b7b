package dev.baton.storage.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.handoff.HandoffId;
import dev.baton.storage.journal.Anchors.Anchor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorFileTest {

    private static final HandoffId TWELVE = new HandoffId(12);
    private static final Anchor FIRST = new Anchor(1, "0a".repeat(32));
    private static final Anchor SECOND = new Anchor(2, "1b".repeat(32));

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("new").resolve("anchors");
    }

    @Test
    void what_was_noted_is_there_after_it_was_opened_again() {
        try (AnchorFile anchors = AnchorFile.open(file)) {
            anchors.note(TWELVE, List.of(FIRST));
            anchors.note(new HandoffId(1), List.of(SECOND));
        }
        try (AnchorFile anchors = AnchorFile.open(file)) {
            anchors.note(TWELVE, List.of(SECOND));

            assertThat(anchors.of(TWELVE)).containsExactly(FIRST, SECOND);
            assertThat(anchors.of(new HandoffId(2))).isEmpty();
            assertThat(anchors.all())
                    .isEqualTo(Map.of(TWELVE, List.of(FIRST, SECOND), new HandoffId(1), List.of(SECOND)));
        }
    }

    @Test
    void a_line_that_a_power_cut_has_torn_is_none() throws IOException {
        try (AnchorFile anchors = AnchorFile.open(file)) {
            anchors.note(TWELVE, List.of(FIRST));
            Files.writeString(file, "H-12 2 1b1b", StandardOpenOption.APPEND);

            assertThat(anchors.of(TWELVE)).containsExactly(FIRST);
        }
        try (AnchorFile anchors = AnchorFile.open(file)) {
            anchors.note(TWELVE, List.of(SECOND));

            assertThat(anchors.of(TWELVE)).containsExactly(FIRST, SECOND);
        }
    }

    @Test
    void an_interrupted_thread_does_not_close_it_for_the_others() {
        try (AnchorFile anchors = AnchorFile.open(file)) {
            Thread.currentThread().interrupt();
            anchors.note(TWELVE, List.of(FIRST));
            assertThat(Thread.interrupted()).isTrue();
            anchors.note(TWELVE, List.of(SECOND));

            assertThat(anchors.of(TWELVE)).containsExactly(FIRST, SECOND);
        }
    }

    @Test
    void a_place_that_cannot_be_written_is_said_at_the_start() throws IOException {
        Files.createDirectories(file);

        assertThatThrownBy(() -> AnchorFile.open(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot be written");
    }
}
