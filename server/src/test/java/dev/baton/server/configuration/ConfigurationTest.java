package dev.baton.server.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.server.configuration.reading.Problem;
import dev.baton.server.configuration.reading.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path directory;

    @Test
    void the_example_file_is_good_as_it_is() throws IOException {
        Configuration.Ready ready = ready(Map.of("BATON_CONFIG", "../baton.example.yaml"));

        assertThat(ready.organisation().name()).isEqualTo("Example Trading Company");
        assertThat(ready.warnings()).isEmpty();
    }

    @Test
    void the_playgrounds_example_is_good_as_it_is() throws IOException {
        Configuration.Ready ready = ready(Map.of("BATON_CONFIG", "../examples/baton.yaml"));

        assertThat(ready.organisation().teams()).hasSize(3);
        assertThat(ready.organisation().teamOf("org.example.payments/card-gateway"))
                .isPresent();
    }

    @Test
    void the_playground_needs_no_file() throws IOException {
        Configuration.Ready ready = ready(Map.of());

        assertThat(ready.environment().isPlayground()).isTrue();
        assertThat(ready.organisation().name()).isEqualTo("Example Trading Company");
    }

    @Test
    void a_file_that_was_named_must_be_there() throws IOException {
        assertThat(wrong(Map.of("BATON_CONFIG", directory.resolve("none.yaml").toString())))
                .singleElement()
                .extracting(Problem::sentence)
                .asString()
                .contains("cannot be read")
                .contains("copy baton.example.yaml");
    }

    @Test
    void with_chat_the_file_must_be_there_under_its_usual_name() throws IOException {
        assertThat(wrong(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "s")))
                .singleElement()
                .extracting(Problem::where)
                .isEqualTo("baton.yaml");
    }

    @Test
    void a_file_in_another_encoding_is_told() throws IOException {
        Path file = directory.resolve("latin.yaml");
        Files.write(file, new byte[] {'n', ':', ' ', (byte) 0xe4});

        assertThat(wrong(Map.of("BATON_CONFIG", file.toString())))
                .containsExactly(new Problem(file.toString(), "is not written in UTF-8; save it so."));
    }

    @Test
    void problems_of_environment_and_file_are_told_together() throws IOException {
        Path file = directory.resolve("baton.yaml");
        Files.writeString(
                file, Files.readString(Path.of("../baton.example.yaml")).replace("name: Payments", "nam: P"));

        Configuration configuration = read(Map.of("BATON_CONFIG", file.toString(), "PORT", "no"));

        assertThat(configuration)
                .isInstanceOfSatisfying(
                        Configuration.Wrong.class,
                        wrong -> assertThat(wrong.message())
                                .startsWith(
                                        "Baton does not start; 3 to put right:\n  PORT: 'no' is no number from 0 to 65535.\n")
                                .contains("teams[0].nam: is no setting; remove it. Did you mean 'name'?\n")
                                .endsWith("teams[0].name: is missing; give it a value.\n"));
    }

    @Test
    void a_team_whose_tickets_live_in_jira_needs_a_jira() throws IOException {
        Path file = directory.resolve("baton.yaml");
        Files.writeString(
                file,
                Files.readString(Path.of("../baton.example.yaml"))
                        .replace(
                                "    name: Payments",
                                "    name: Payments\n    tracker: { system: jira, project: PAY }"));

        assertThat(wrong(Map.of("BATON_CONFIG", file.toString())))
                .containsExactly(new Problem(
                        "JIRA_URL",
                        "is not set, but the tickets of payments live in Jira; set it, with JIRA_TOKEN and for Jira"
                                + " Cloud JIRA_EMAIL."));

        Map<String, String> jira =
                Map.of("JIRA_URL", "https://jira.example.org", "JIRA_TOKEN", "t", "JIRA_WEBHOOK_SECRET", "s");
        Map<String, String> both = new HashMap<>(jira);
        both.put("BATON_CONFIG", file.toString());
        assertThat(ready(both).jira()).isPresent();
        assertThat(ready(both).warnings()).isEmpty();
        assertThat(ready(jira).warnings()).extracting(Problem::where).containsExactly("JIRA_URL");
    }

    @Test
    void an_incident_record_in_jira_needs_a_jira_and_is_reason_enough_for_one() throws IOException {
        Path file = directory.resolve("baton.yaml");
        Files.writeString(
                file,
                Files.readString(Path.of("../baton.example.yaml"))
                        + "\nincident-record: { system: jira, project: IR }\n");

        assertThat(wrong(Map.of("BATON_CONFIG", file.toString())))
                .extracting(Problem::sentence)
                .singleElement()
                .asString()
                .startsWith("is not set, but recovery handoffs are recorded in Jira;");
        assertThat(ready(Map.of(
                                "BATON_CONFIG",
                                file.toString(),
                                "JIRA_URL",
                                "https://jira.example.org",
                                "JIRA_TOKEN",
                                "t",
                                "JIRA_WEBHOOK_SECRET",
                                "s"))
                        .warnings())
                .isEmpty();
    }

    @Test
    void an_inventory_that_is_chosen_must_be_reachable() throws IOException {
        Path file = directory.resolve("baton.yaml");
        Files.writeString(
                file,
                Files.readString(Path.of("../baton.example.yaml")) + "\ninventory: { system: dependency-track }\n");
        Map<String, String> safeguard = new HashMap<>(Map.of(
                "BATON_CONFIG", file.toString(), "SAFEGUARD_URL", "https://s.example.org/mcp", "SAFEGUARD_KEY", "k"));

        assertThat(wrong(safeguard))
                .containsExactly(new Problem(
                        "DEPENDENCY_TRACK_URL",
                        "is not set, but inventory.system is dependency-track; set it, with DEPENDENCY_TRACK_KEY."));

        safeguard.putAll(Map.of("DEPENDENCY_TRACK_URL", "https://t.example.org", "DEPENDENCY_TRACK_KEY", "k"));
        assertThat(ready(safeguard).warnings())
                .containsExactly(new Problem(
                        "SAFEGUARD_URL", "is set, but inventory.system is dependency-track; nobody asks there."));
    }

    @Test
    void a_monitoring_system_that_is_named_must_be_reachable() throws IOException {
        Path file = directory.resolve("baton.yaml");
        Files.writeString(
                file, Files.readString(Path.of("../baton.example.yaml")) + "\nmonitoring: { system: defender }\n");
        Map<String, String> named = Map.of("BATON_CONFIG", file.toString());
        Map<String, String> reached =
                Map.of("GRAPH_APP_ID", "app", "GRAPH_APP_TENANT", "tenant", "GRAPH_APP_SECRET", "s");

        assertThat(wrong(named))
                .containsExactly(new Problem(
                        "GRAPH_APP_ID",
                        "is not set, but monitoring.system is defender; set it, with GRAPH_APP_TENANT and"
                                + " GRAPH_APP_SECRET."));
        assertThat(ready(reached).warnings())
                .containsExactly(new Problem(
                        "GRAPH_APP_ID",
                        "is set, but monitoring.system is none, and documents.system is not sharepoint; nobody calls"
                                + " Microsoft Graph."));
    }

    @Test
    void mail_that_is_to_invite_must_have_a_server_and_a_password_is_sent_encrypted() throws IOException {
        Path file = directory.resolve("baton.yaml");
        Files.writeString(
                file, Files.readString(Path.of("../baton.example.yaml")) + "\nbriefing: { invitations: mail }\n");

        assertThat(wrong(Map.of("BATON_CONFIG", file.toString())))
                .containsExactly(new Problem(
                        "SMTP_HOST",
                        "is not set, but briefing.invitations is mail; set it, with SMTP_FROM, or write chat."));
        assertThat(wrong(Map.of(
                        "SMTP_HOST", "mail.example.org", "SMTP_FROM", "b@example.org", "SMTP_ENCRYPTION", "none")))
                .contains(new Problem(
                        "SMTP_ENCRYPTION",
                        "is none, which is only for a server on this machine; write starttls or tls."));
        assertThat(ready(Map.of("SMTP_HOST", "mail.example.org", "SMTP_FROM", "b@example.org"))
                        .warnings())
                .containsExactly(
                        new Problem("SMTP_HOST", "is set, but briefing.invitations is not mail; nothing is sent."));
    }

    @Test
    void a_document_system_that_is_named_must_be_reachable() throws IOException {
        Path file = directory.resolve("baton.yaml");
        Files.writeString(
                file,
                Files.readString(Path.of("../baton.example.yaml"))
                        + "\ndocuments: { system: confluence, space: IR }\n");

        assertThat(wrong(Map.of("BATON_CONFIG", file.toString())))
                .containsExactly(new Problem(
                        "CONFLUENCE_URL",
                        "is not set, but documents.system is confluence; set it, with CONFLUENCE_EMAIL and"
                                + " CONFLUENCE_TOKEN."));
        assertThat(ready(Map.of(
                                "CONFLUENCE_URL", "https://c.example.org",
                                "CONFLUENCE_EMAIL", "b@example.org",
                                "CONFLUENCE_TOKEN", "t"))
                        .warnings())
                .containsExactly(new Problem(
                        "CONFLUENCE_URL", "is set, but documents.system is not confluence; nothing is kept there."));
    }

    @Test
    void sharepoint_is_reached_by_microsoft_graph_and_keeps_in_a_folder_of_a_site() throws IOException {
        String file = Files.readString(Path.of("../baton.example.yaml"));
        Path named = directory.resolve("named.yaml");
        Path unnamed = directory.resolve("unnamed.yaml");
        String folder = "example.sharepoint.com/sites/ir/Handoffs";
        Files.writeString(named, file + "\ndocuments: { system: sharepoint, space: " + folder + " }\n");
        Files.writeString(unnamed, file + "\ndocuments: { system: sharepoint, space: IR }\n");
        Map<String, String> reached = new HashMap<>(Map.of("BATON_CONFIG", named.toString()));

        assertThat(wrong(reached))
                .containsExactly(new Problem(
                        "GRAPH_APP_ID",
                        "is not set, but documents.system is sharepoint; set it, with GRAPH_APP_TENANT and"
                                + " GRAPH_APP_SECRET."));
        reached.putAll(Map.of("GRAPH_APP_ID", "app", "GRAPH_APP_TENANT", "tenant", "GRAPH_APP_SECRET", "s"));
        assertThat(ready(reached).warnings()).isEmpty();
        reached.put("BATON_CONFIG", unnamed.toString());
        assertThat(wrong(reached))
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .contains("documents.space", "'IR' is no folder of a SharePoint site; write one such as " + folder);
    }

    private static Configuration.Ready ready(Map<String, String> variables) throws IOException {
        Configuration configuration = read(variables);
        assertThat(configuration).isInstanceOf(Configuration.Ready.class);
        return (Configuration.Ready) configuration;
    }

    private static List<Problem> wrong(Map<String, String> variables) throws IOException {
        Configuration configuration = read(variables);
        assertThat(configuration).isInstanceOf(Configuration.Wrong.class);
        return ((Configuration.Wrong) configuration).problems();
    }

    private static Configuration read(Map<String, String> variables) throws IOException {
        String example = Files.readString(Path.of("../examples/baton.yaml"));
        return Configuration.read(variables, new YamlText("example", example), NOW);
    }
}
