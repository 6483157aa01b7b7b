package dev.baton.server.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.server.configuration.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkKeyTest {

    @TempDir
    Path directory;

    private Path data;
    private Path file;

    @BeforeEach
    void name() {
        data = directory.resolve("data");
        file = data.resolve("link.key");
    }

    @Test
    void the_one_that_is_configured_is_kept_nowhere() {
        assertThat(LinkKey.of(Secret.of("from the vault"), data))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("from the vault");
        assertThat(data).doesNotExist();
    }

    @Test
    void else_one_is_made_that_nobody_else_reads_and_stays() throws IOException {
        byte[] made = LinkKey.of(Secret.NONE, data);

        assertThat(made).asString(StandardCharsets.UTF_8).matches("[0-9a-f]{64}");
        assertThat(LinkKey.of(Secret.NONE, data)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(data)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void an_empty_file_as_a_kill_once_left_it_is_none() throws IOException {
        Files.createDirectories(data);
        Files.createFile(file);

        assertThat(LinkKey.of(Secret.NONE, data))
                .asString(StandardCharsets.UTF_8)
                .matches("[0-9a-f]{64}");
    }
}
