package dev.baton.server.serving;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.connectors.jira.standin.JiraStandIn;
import dev.baton.server.configuration.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After its start the server says which of the projects that the organisation's file names Jira does not know, or that it knows us not. */
class JiraIsKnownTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final JiraStandIn jira = JiraStandIn.open(JiraFlavour.DATA_CENTER, InstantSource.fixed(NOW));

    @TempDir
    private Path directory;

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void projects_that_are_there_leave_no_doubt() throws IOException {
        jira.site().addProject("PAY");
        jira.site().addProject("IR");

        assertThat(doubts(JiraStandIn.TOKEN)).isEmpty();
    }

    @Test
    void each_project_that_is_not_there_is_named_with_where_it_is_written() throws IOException {
        assertThat(doubts(JiraStandIn.TOKEN))
                .satisfiesExactly(
                        team -> assertThat(team)
                                .startsWith("tracker of team payments: ")
                                .contains("PAY"),
                        record -> assertThat(record)
                                .startsWith("incident-record: ")
                                .contains("IR"));
    }

    @Test
    void a_token_that_is_not_known_is_the_one_thing_that_is_said() throws IOException {
        assertThat(doubts("another-token"))
                .singleElement()
                .satisfies(stranger ->
                        assertThat(stranger).startsWith("JIRA_URL: ").doesNotContain("another-token"));
    }

    private List<String> doubts(String token) throws IOException {
        Path file = directory.resolve("baton.yaml");
        Files.writeString(
                file,
                Files.readString(Path.of("..", "baton.example.yaml"))
                                .replace(
                                        "# tracker: { system: built-in, project: payments, security-backlog: false }",
                                        "tracker: { system: jira, project: PAY }")
                        + "\nincident-record: { system: jira, project: IR }\n");
        Configuration configuration = Configuration.read(
                Map.of(
                        "BATON_CONFIG", file.toString(),
                        "JIRA_URL", jira.url().toString(),
                        "JIRA_TOKEN", token),
                Example.organisation(),
                NOW);
        assertThat(configuration).isInstanceOf(Configuration.Ready.class);
        return Connections.of((Configuration.Ready) configuration).doubts();
    }
}
