package dev.baton.server.configuration.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.invitation.Manner;
import dev.baton.handoff.organisation.BriefingSettings;
import dev.baton.handoff.organisation.Practice;
import dev.baton.handoff.organisation.RecoveryPractice;
import dev.baton.handoff.recovery.template.Question;
import dev.baton.server.configuration.reading.Findings;
import dev.baton.server.configuration.reading.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The example that people start their own file from, as it is and with what it only suggests. */
class ExampleFileTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Findings findings = new Findings();

    @Test
    void it_needs_nothing_of_what_it_suggests() throws IOException {
        Practice practice = practice(example());

        assertThat(practice.recovery()).isEqualTo(RecoveryPractice.USUAL);
        assertThat(practice.briefing()).isEqualTo(BriefingSettings.USUAL);
    }

    @Test
    void what_it_suggests_can_be_taken_as_it_is() throws IOException {
        String[] parts = example().split("All but the first is for recovery handoffs.", 2);
        Practice practice = practice(parts[0] + parts[1].replace("\n# ", "\n"));
        RecoveryPractice recovery = practice.recovery();

        assertThat(practice.briefing().manner()).isEqualTo(Manner.CHAT);
        assertThat(recovery.template().version()).isEqualTo("2026-1");
        assertThat(recovery.template().questions()).extracting(Question::key).containsExactly("change");
        assertThat(recovery.template().checklist()).hasSize(1);
        assertThat(recovery.record().tracker()).isEqualTo("jira");
        assertThat(recovery.monitoring()).isEqualTo("defender");
        assertThat(recovery.library().system()).isEqualTo("confluence");
    }

    private Practice practice(String text) {
        Optional<Written> written = OrganisationFile.read(new YamlText("baton.yaml", text), NOW, findings);
        assertThat(findings.problems()).isEmpty();
        return written.orElseThrow().organisation().practice();
    }

    private static String example() throws IOException {
        return Files.readString(Path.of("../examples/baton.yaml"));
    }
}
