package dev.baton.server.serving;

import static dev.baton.server.serving.Town.asked;
import static dev.baton.slack.fake.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.connectors.jira.standin.Human;
import dev.baton.connectors.jira.standin.JiraStandIn;
import dev.baton.connectors.safeguard.standin.StandIn;
import dev.baton.connectors.safeguard.standin.StandIn.Speaks;
import dev.baton.scenario.chat.Somebody;
import dev.baton.slack.fake.Soon;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A handoff whose organisation has chosen Safeguard: the server runs, people press in Slack, tools answer over MCP. */
class SafeguardHandoffTest {

    private static final String TEAMS_OWN = "    planning-cycle:";
    private static final Pattern LINK = Pattern.compile("http://localhost:[0-9]+(/handoffs/H-1\\?[^\"|>\\\\ ]+)");
    private static final Pattern ATTACHED = Pattern.compile("<a href=\"([^\"]+)\">Safeguard on org\\.example\\.");

    @TempDir
    private Path directory;

    private final StandIn safeguard = new StandIn();

    @AfterEach
    void close() {
        safeguard.close();
    }

    @Test
    @Timeout(900)
    void what_safeguard_suggests_is_shown_taken_over_by_hand_and_attached_as_it_came() throws Exception {
        safeguard
                .open(Speaks.MODERN)
                .workspace()
                .scan(
                        Map.of(
                                "org.example.payments/till", List.of("pkg:maven/org.acme/widget@2.0"),
                                "org.example.payments/book", List.of("pkg:maven/org.acme/widget@2.1")),
                        Instant.now());
        try (SlackTown town = town()) {
            town.everybodyIsKnown();
            town.opened("INC-2026-014");
            town.takes("rafael", "Pull scope")
                    .fills("Affected component coordinates", "pkg:maven/org.acme/widget >=1, <2.10")
                    .sends();
            town.threadSays("asked Safeguard for fixes: it suggests some for 2 of 2 projects");
            assertThat(page(town)).contains("Raise widget in the parent.", "No fix planned yet");

            Somebody planning = town.takes("rafael", "Write plan");
            assertThat(planning.form()).contains("Whose words do the fixes have?");
            planning.fills("Fixed version of pkg:maven/org.acme/widget", "2.10.0")
                    .fills("Whose words do the fixes have?", "Safeguard's, where it suggests something")
                    .sends();
            assertThat(planning.errors()).isEmpty();
            town.threadSays("wrote the plan: one fix for each of 2 projects");

            String page = page(town);
            assertThat(page)
                    .contains("Raise widget in the parent. (suggested by Safeguard)")
                    .doesNotContain("No fix planned");
            Matcher attached = ATTACHED.matcher(page);
            assertThat(attached.find()).isTrue();
            assertThat(got(town, attached.group(1).replace("&amp;", "&")))
                    .contains("safeguard_get_remediation_plan", "\"fixed_version\" : \"2.10.0\"");
        }
    }

    @Test
    @Timeout(900)
    void every_ticket_in_jira_has_one_task_in_safeguard_which_hears_of_its_issue() throws Exception {
        safeguard.open(Speaks.SESSIONS);
        try (JiraStandIn jira = JiraStandIn.open(JiraFlavour.CLOUD, Clock.systemUTC());
                SlackTown town = town(jira)) {
            jira.site().addProject("SHOP");
            List.of("lukasz.wrobel", "hiroshi.tanabe", "harpreet.kaur")
                    .forEach(name -> jira.site().add(Human.of(name, name + "@example.org")));
            new ExampleHandoff(town).ledToItsLastPress();
            town.takes("ingrid", "End: handoff accepted");
            asked("every ticket is filed and mirrored")
                    .atMost(Soon.AT_LAST.multipliedBy(3))
                    .untilAsserted(() -> {
                        assertThat(jira.site().keys()).isNotEmpty();
                        assertThat(town.the("ingrid").types("status H-1").answer())
                                .contains("H-1 · ")
                                .doesNotContain("File the ticket of");
                        assertThat(safeguard.workspace().issues())
                                .extracting(issue -> issue.substring(issue.indexOf(' ') + 1))
                                .containsExactlyInAnyOrderElementsOf(jira.site().keys());
                    });
            assertThat(safeguard.workspace().tasks())
                    .hasSameSizeAs(jira.site().keys())
                    .allSatisfy((key, task) -> assertThat(key).startsWith("H-1/org.example."));
            town.threadSays("mirrored by task t-1");
        }
    }

    private SlackTown town(JiraStandIn jira) throws IOException {
        Path file = directory.resolve("baton.yaml");
        String organisation = Files.readString(Path.of("..", "examples", "baton.yaml"));
        Files.writeString(
                file,
                organisation.replace(TEAMS_OWN, "    tracker: { system: jira, project: SHOP }\n" + TEAMS_OWN)
                        + "\nsafeguard: { mirror-tickets: yes }\n");
        return new SlackTown(
                directory.resolve("data"),
                Map.of(
                        "BATON_CONFIG", file.toString(),
                        "JIRA_URL", jira.url().toString(),
                        "JIRA_EMAIL", Human.BATON.email(),
                        "JIRA_TOKEN", JiraStandIn.TOKEN,
                        "SAFEGUARD_URL", safeguard.access().address().toString(),
                        "SAFEGUARD_KEY", safeguard.access().key()),
                Town::here);
    }

    private static String page(SlackTown town) throws Exception {
        String[] link = new String[1];
        soon("the hub links to the document").until(() -> {
            Matcher found = LINK.matcher(
                    town.slack().workspace().channel("C0INCIDENT").messages().toString());
            link[0] = found.find() ? found.group(1).replace("&amp;", "&") : "";
            return !link[0].isEmpty();
        });
        return got(town, link[0]);
    }

    private static String got(SlackTown town, String path) throws Exception {
        URI address = town.address().resolve(path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private SlackTown town() throws IOException {
        Path file = directory.resolve("baton.yaml");
        Files.writeString(
                file,
                Files.readString(Path.of("..", "examples", "baton.yaml")) + "\ninventory: { system: safeguard }\n");
        return new SlackTown(
                directory.resolve("data"),
                Map.of(
                        "BATON_CONFIG", file.toString(),
                        "SAFEGUARD_URL", safeguard.access().address().toString(),
                        "SAFEGUARD_KEY", safeguard.access().key()),
                Town::here);
    }
}
