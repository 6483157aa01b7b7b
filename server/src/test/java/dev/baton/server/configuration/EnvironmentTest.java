package dev.baton.server.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.jira.settings.JiraAccess;
import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.connectors.jira.settings.JiraSettings;
import dev.baton.server.configuration.reading.Findings;
import dev.baton.server.configuration.reading.Problem;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    private final Findings findings = new Findings();

    @Test
    void nothing_set_is_the_playground_on_port_3000() {
        Environment environment = Environment.read(Map.of("PATH", "/bin", "SLACK_BOT_TOKEN", " "), findings);

        assertThat(environment)
                .isEqualTo(new Environment(
                        3000,
                        URI.create("http://localhost:3000"),
                        Path.of("baton.yaml"),
                        new Directories(Path.of("data"), Path.of("sboms"), ""),
                        new Database.Embedded(Path.of("data")),
                        new Keys(Secret.NONE, Secret.NONE),
                        new Systems(
                                new SlackAccess.None(),
                                null,
                                URI.create("http://localhost:56150/_connector/"),
                                null,
                                null,
                                null,
                                Collaboration.NONE)));
        assertThat(environment.isPlayground()).isTrue();
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.warnings()).isEmpty();
    }

    @Test
    void every_variable_reaches_its_place() {
        Environment environment = Environment.read(Everything.VARIABLES, findings);

        assertThat(Everything.VARIABLES)
                .as("the app token and the certificate have tests of their own")
                .hasSize(Variable.values().length - 2);
        assertThat(environment).isEqualTo(Everything.environment());
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.warnings()).isEmpty();
    }

    @Test
    void an_app_token_means_socket_mode() {
        assertThat(read("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1")
                        .slack())
                .isEqualTo(new SlackAccess.SocketMode(
                        Secret.of("xoxb-1"), Secret.of("xapp-1"), URI.create("https://slack.com/api/")));
    }

    @ParameterizedTest
    @CsvSource({
        "postgres://h/d, jdbc:postgresql://h/d, ''",
        "postgresql://u@h:1/d, jdbc:postgresql://h:1/d, u",
        "jdbc:postgresql://h/d?user=u&password=p&ssl=true, jdbc:postgresql://h/d?ssl=true, u",
        "'jdbc:postgresql://h1:1,h2:2/d?user=u', 'jdbc:postgresql://h1:1,h2:2/d', u"
    })
    void a_database_address_gives_up_its_user_and_password(String written, String jdbcUrl, String user) {
        assertThat(read("DATABASE_URL", written).database()).isInstanceOfSatisfying(Database.PostgreSql.class, read -> {
            assertThat(read.jdbcUrl()).isEqualTo(jdbcUrl);
            assertThat(read.user()).isEqualTo(user);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "PORT | 70000 | '70000' is no number from 0 to 65535.",
                "PORT | http | 'http' is no number from 0 to 65535.",
                "BATON_CONFG | x | is no variable of Baton; unset it. Did you mean 'BATON_CONFIG'?",
                "BATON_BASE_URL | baton.example.org | is no web address; write one such as https://baton.example.org.",
                "BATON_BASE_URL | https://user:pw@h/ | is no web address; write one such as https://baton.example.org.",
                "BATON_AUDIT_KEY | short | is shorter than 32 characters; make one with: openssl rand -hex 32",
                "BATON_ANCHORS | . | cannot be written as a file; name one in a directory to which Baton may write.",
                "BATON_ANCHORS | pom.xml/anchors | cannot be written as a file; name one in a directory to which Baton may write.",
                "DATABASE_URL | mysql://h/d | is no PostgreSQL address; write postgresql://user:password@host:5432/name.",
                "SLACK_SIGNING_SECRET | s | is set without SLACK_BOT_TOKEN; set that too, or unset this one.",
                "SLACK_APP_TOKEN | xapp-1 | is set without SLACK_BOT_TOKEN; set that too, or unset this one.",
                "SLACK_BOT_TOKEN | xoxb-1 | is set alone; set SLACK_SIGNING_SECRET too, or SLACK_APP_TOKEN for Socket Mode.",
                "SLACK_API_URL | http://slack.example.org/api/ | sends tokens over plain http; write https.",
                "JIRA_TOKEN | t | is set without JIRA_URL; set that too, or unset this one.",
                "JIRA_EMAIL | a@example.org | is set without JIRA_URL; set that too, or unset this one.",
                "JIRA_WEBHOOK_SECRET | s | is set without JIRA_URL; set that too, or unset this one.",
                "SAFEGUARD_URL | https://s.example.org/mcp | is set without SAFEGUARD_KEY; set that too, or unset this one.",
                "SAFEGUARD_KEY | k | is set without SAFEGUARD_URL; set that too, or unset this one.",
                "CONFLUENCE_URL | https://c.example.org | is set without CONFLUENCE_EMAIL; set that too, or unset this one.",
                "SMTP_FROM | baton@example.org | is set without SMTP_HOST; set that too, or unset this one.",
                "SMTP_HOST | mail.example.org | is set without SMTP_FROM; set that to the mailbox that invites.",
                "GRAPH_URL | https://graph.example.org | is set without GRAPH_APP_ID; set that too, or unset this one.",
                "GRAPH_APP_ID | abc | is set without GRAPH_APP_TENANT; set that too, or unset this one.",
                "DEPENDENCY_TRACK_URL | https://t.example.org | is set without DEPENDENCY_TRACK_KEY; set that too, or unset this one."
            })
    void a_variable_that_does_not_fit_is_told_with_what_to_do(String name, String value, String sentence) {
        read(name, value);

        assertThat(findings.problems()).containsExactly(new Problem(name, sentence));
    }

    @Test
    void a_token_of_another_kind_is_recognised() {
        read("SLACK_BOT_TOKEN", "xapp-1", "SLACK_APP_TOKEN", "xoxb-1");

        assertThat(findings.problems())
                .containsExactly(
                        new Problem("SLACK_BOT_TOKEN", "holds another kind of token; it starts with xoxb-."),
                        new Problem("SLACK_APP_TOKEN", "holds another kind of token; it starts with xapp-."));
    }

    @Test
    void links_that_others_cannot_open_and_a_journal_without_anchors_are_warned_about() {
        read("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "s", "DATABASE_URL", "postgres://h/d");

        assertThat(findings.problems()).isEmpty();
        assertThat(findings.warnings())
                .extracting(Problem::where)
                .containsExactly("BATON_BASE_URL", "BATON_ANCHORS", "BATON_LINK_KEY");
    }

    @Test
    void a_jira_without_an_account_is_a_data_center_unless_its_address_says_otherwise() {
        JiraSettings own = read("JIRA_URL", "https://jira.example.org/jira", "JIRA_TOKEN", "t")
                .jira()
                .orElseThrow();
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.warnings()).extracting(Problem::where).containsExactly("JIRA_WEBHOOK_SECRET");
        assertThat(own.access()).isEqualTo(new JiraAccess(JiraFlavour.DATA_CENTER, "", "t"));
        assertThat(own.link("PAY-1")).isEqualTo("https://jira.example.org/jira/browse/PAY-1");

        read("JIRA_URL", "https://example.atlassian.net", "JIRA_TOKEN", "t");
        assertThat(findings.problems())
                .containsExactly(new Problem(
                        "JIRA_URL",
                        "is a Jira Cloud, whose tokens are good only with their account; set JIRA_EMAIL to it."));
    }

    @Test
    void half_of_a_jira_is_a_problem() {
        read("JIRA_URL", "http://example.atlassian.net", "JIRA_EMAIL", "baton", "JIRA_WEBHOOK_SECRET", "s");

        assertThat(findings.problems())
                .containsExactly(
                        new Problem("JIRA_URL", "sends tokens over plain http; write https."),
                        new Problem("JIRA_EMAIL", "'baton' is no e-mail address."),
                        new Problem(
                                "JIRA_URL",
                                "is set alone; set JIRA_TOKEN too, and for Jira Cloud JIRA_EMAIL, or unset this one."));
    }

    @Test
    void the_fake_slack_of_this_machine_needs_no_encryption() {
        read("SLACK_API_URL", "http://localhost:4000/api/");

        assertThat(findings.problems()).isEmpty();
    }

    @Test
    void no_secret_shows_in_words() {
        Environment environment = read(
                "BATON_AUDIT_KEY", KEY,
                "DATABASE_URL", "postgres://user:hunter2@h/d",
                "SLACK_BOT_TOKEN", "xoxb-secret",
                "SLACK_SIGNING_SECRET", "signing-secret",
                "JIRA_URL", "https://jira.example.org",
                "JIRA_TOKEN", "jira-token",
                "JIRA_WEBHOOK_SECRET", "jira-secret",
                "SAFEGUARD_URL", "https://s.example.org/mcp",
                "SAFEGUARD_KEY", "safeguard-key",
                "DEPENDENCY_TRACK_URL", "https://t.example.org",
                "DEPENDENCY_TRACK_KEY", "track-key");

        assertThat(environment.toString())
                .contains("(secret)")
                .doesNotContain(KEY)
                .doesNotContain("hunter2")
                .doesNotContain("xoxb-secret")
                .doesNotContain("signing-secret")
                .doesNotContain("jira-token")
                .doesNotContain("jira-secret")
                .doesNotContain("safeguard-key")
                .doesNotContain("track-key");
        assertThat(environment.keys().audit().reveal()).isEqualTo(KEY);
    }

    @Test
    void a_problem_with_a_secret_does_not_show_it() {
        read("DATABASE_URL", "postgresql://user:hunter2@/", "BATON_LINK_KEY", "too-short", "SLACK_BOT_TOKEN", "xapp-9");

        assertThat(findings.problems().toString())
                .doesNotContain("hunter2")
                .doesNotContain("too-short")
                .doesNotContain("xapp-9");
    }

    private Environment read(String... set) {
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < set.length; i += 2) {
            variables.put(set[i], set[i + 1]);
        }
        return Environment.read(variables, findings);
    }
}
