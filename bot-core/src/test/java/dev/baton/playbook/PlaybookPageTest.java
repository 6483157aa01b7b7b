package dev.baton.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlaybookPageTest {

    @Test
    void the_page_shows_the_playbooks_as_they_run() throws IOException {
        assertThat(Files.readString(Path.of("../docs/playbook.md")))
                .contains(Remediation.REMEDIATION.table().drawn());
    }
}
