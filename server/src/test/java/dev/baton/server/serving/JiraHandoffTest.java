package dev.baton.server.serving;

import static dev.baton.server.serving.Town.asked;
import static dev.baton.slack.fake.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.connectors.jira.standin.Human;
import dev.baton.connectors.jira.standin.JiraStandIn;
import dev.baton.connectors.jira.standin.StandInEngineers;
import dev.baton.connectors.jira.standin.Trouble;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.port.tracker.Engineers;
import dev.baton.slack.fake.Soon;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example's handoff with a Jira beside it, from the acceptance on: the server runs, people press in Slack, engineers
 * work in Jira. {@code -Dbaton.kills=25} kills more often.
 */
class JiraHandoffTest {

    private static final int KILLS = Integer.getInteger("baton.kills", 1);
    private static final int CALLS_BETWEEN_KILLS = 3;

    private static final String TEAMS_OWN = "    planning-cycle:";

    @TempDir
    private Path directory;

    private final JiraStandIn jira = JiraStandIn.open(JiraFlavour.CLOUD, Clock.systemUTC());
    private final StandInEngineers engineers = new StandInEngineers(jira);

    @BeforeEach
    void everybody_has_an_account() {
        jira.site().addProject("SHOP");
        List.of("lukasz.wrobel", "hiroshi.tanabe", "harpreet.kaur")
                .forEach(name -> jira.site().add(Human.of(name, name + "@example.org")));
    }

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    @Timeout(900)
    void tickets_wait_for_jira_are_filed_once_and_what_is_changed_in_them_is_mended_with_one_press() throws Exception {
        try (SlackTown town = town(Town::here)) {
            new ExampleHandoff(town).ledToItsLastPress();
            jira.trouble().with(Trouble.EVERYTHING, Trouble.Kind.RATE_LIMITED);
            town.takes("ingrid", "End: handoff accepted");
            town.threadSays("could not file the ticket of");
            assertThat(town.the("ingrid").types("status H-1").answer()).contains("Jira asks to slow down");
            assertThat(jira.site().keys()).isEmpty();

            jira.trouble().over();
            everyTicketIsFiled(town);
            driftIsMended(town);
            aMovedTicketIsFollowed(town);
        }
    }

    @Test
    @Timeout(900)
    void a_process_that_is_killed_between_any_two_calls_files_no_ticket_twice() throws Exception {
        ServerProcess process = new ServerProcess(directory.resolve("server.log"));
        try (SlackTown town = town(process::startHere)) {
            new ExampleHandoff(town).ledToItsLastPress();
            process.moveOut();
            jira.trouble().once(Trouble.CREATION, Trouble.Kind.DONE_BUT_SLOW);
            asked("the briefing ends, at the first press unless that came too early after the start")
                    .until(() -> isEndedByAPress(town));
            for (int kill = 1; kill <= KILLS; kill++) {
                asked("a call is done and not answered, or none is left to do")
                        .until(() -> jira.trouble().waiting() > 0 || isEveryTicketFiled(town));
                process.kill();
                jira.trouble().over();
                if (kill < KILLS) {
                    jira.trouble().atRequest(kill * CALLS_BETWEEN_KILLS, Trouble.Kind.DONE_BUT_SLOW);
                }
                process.startAgain();
            }
            everyTicketIsFiled(town);
        } catch (ConditionTimeoutException stuck) {
            throw new AssertionError("the server's last words: " + process.lastWords(), stuck);
        }
    }

    private static boolean isEndedByAPress(SlackTown town) {
        town.the("ingrid").types("brief H-1").presses("End: handoff accepted");
        return town.the("ingrid").types("status H-1").answer().contains("File the ticket of");
    }

    private boolean isEveryTicketFiled(SlackTown town) {
        if (jira.site().keys().isEmpty()) {
            return false;
        }
        String status = town.the("ingrid").types("status H-1").answer();
        return status.contains("H-1 · ") && !status.contains("File the ticket of");
    }

    private void everyTicketIsFiled(SlackTown town) {
        asked("every ticket is filed").atMost(Soon.AT_LAST.multipliedBy(3)).until(() -> isEveryTicketFiled(town));
        List<String> titles = jira.site().keys().stream()
                .map(key -> engineers.words(ticket(key)).lines().findFirst().orElseThrow())
                .toList();
        assertThat(titles).doesNotHaveDuplicates().allMatch(title -> title.startsWith("H-1: org.example."));
        soon("all of them are told")
                .untilAsserted(() ->
                        assertThat(town.saidInThread("filed the ticket of")).isPositive());
        assertThat(engineers.find("labels = \"incident-response\"")).hasSameSizeAs(titles);
    }

    private void driftIsMended(SlackTown town) throws Exception {
        TicketRef ticket = jira.site().keys().stream()
                .map(JiraHandoffTest::ticket)
                .filter(each -> engineers.words(each).startsWith("H-1: org.example.payments/"))
                .findFirst()
                .orElseThrow();
        engineers.postpone(ticket, LocalDate.now(ZoneOffset.UTC).plusYears(2));
        engineers.deprioritise(ticket);
        engineers.remove(ticket, Aspect.LABEL);
        engineers.remove(ticket, Aspect.DOCUMENT_LINK);

        assertThat(told(town.address(), "SHOP-999", "unknown")).isEqualTo(200);
        assertThat(town.saidInThread("found drift")).isZero();
        assertThat(told(town.address(), ticket.key(), "first")).isEqualTo(200);
        for (int drift = 1; drift <= 4; drift++) {
            town.threadSays("found drift " + drift + " on the ticket of org.example.payments/");
        }
        town.threadSays("changed by " + Engineers.NAME);
        int calls = jira.calls().size();
        assertThat(told(town.address(), ticket.key(), "first"))
                .as("the same again")
                .isEqualTo(200);

        town.takes("ayse", "Put it right");
        for (int drift = 1; drift <= 4; drift++) {
            town.threadSays("sees drift " + drift + " resolved");
        }
        assertThat(jira.calls().size()).isGreaterThan(calls);
        assertThat(engineers.find("labels = \"incident-response\"")).contains(ticket.key());
    }

    /** Jira tells of it under the new key, and says which one the ticket had. */
    private void aMovedTicketIsFollowed(SlackTown town) throws Exception {
        String before = jira.site().keys().get(0);
        TicketRef moved = engineers.moveTo(ticket(before), "LATER");
        String changelog = ",\"changelog\":{\"items\":[{\"field\":\"Key\",\"fromString\":\"" + before
                + "\",\"toString\":\"" + moved.key() + "\"}]}";

        assertThat(told(town.address(), moved.key(), changelog, "moved")).isEqualTo(200);
        town.threadSays("is " + moved.key());
        town.threadSays("the project is no longer as agreed (LATER), changed by " + Engineers.NAME);

        engineers.postpone(moved, LocalDate.now(ZoneOffset.UTC).plusYears(2));
        assertThat(told(town.address(), moved.key(), "postponed")).isEqualTo(200);
        town.threadSays("found drift 6");
    }

    private SlackTown town(Function<Map<String, String>, Town.Running> start) throws IOException {
        String organisation = Files.readString(Path.of("..", "examples", "baton.yaml"));
        Path file = directory.resolve("baton.yaml");
        Files.writeString(
                file, organisation.replace(TEAMS_OWN, "    tracker: { system: jira, project: SHOP }\n" + TEAMS_OWN));
        return new SlackTown(
                directory.resolve("data"),
                Map.of(
                        "BATON_CONFIG", file.toString(),
                        "JIRA_URL", jira.url().toString(),
                        "JIRA_EMAIL", Human.BATON.email(),
                        "JIRA_TOKEN", JiraStandIn.TOKEN,
                        "JIRA_WEBHOOK_SECRET", JiraStandIn.WEBHOOK_SECRET),
                start);
    }

    private static TicketRef ticket(String key) {
        return new TicketRef("jira", key, "");
    }

    /** Jira tells that an issue has changed; how that is answered. */
    private static int told(URI server, String key, String delivery) throws Exception {
        return told(server, key, "", delivery);
    }

    private static int told(URI server, String key, String changelog, String delivery) throws Exception {
        String body = "{\"webhookEvent\":\"jira:issue_updated\",\"issue\":{\"id\":\"1\",\"key\":\"" + key + "\"}"
                + changelog + "}";
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(JiraStandIn.WEBHOOK_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signature = HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/webhooks/jira"))
                .header("X-Hub-Signature", "sha256=" + signature)
                .header("X-Atlassian-Webhook-Identifier", delivery)
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return answer.statusCode();
    }
}
