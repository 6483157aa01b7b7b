package dev.baton.connectors.jira;

import static dev.baton.port.tracker.OnATracker.got;
import static dev.baton.port.tracker.Orders.DUE;
import static dev.baton.port.tracker.Orders.anyOrder;
import static dev.baton.port.tracker.Orders.orderWith;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.connectors.jira.standin.JiraStandIn.Call;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Everything that is sent to Jira Cloud, and everything that its stand-in answers, is as Atlassian describes it. Of the
 * description the types of what we use are kept here; {@code -Djira.openapi=<file>} compares them with all of it, and
 * {@code -Dbaton.schemas=write} takes them from it anew.
 *
 * @see <a href="https://developer.atlassian.com/cloud/jira/platform/swagger-v3.v3.json">The description</a>
 */
class PublishedDescriptionTest extends OnJira {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path KEPT = Path.of("src/test/resources/schemas/jira/cloud-v3.json");
    private static final String ISSUE = "/rest/api/3/issue/{issueIdOrKey}";
    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("GET myself", "/rest/api/3/myself"),
            Map.entry("POST issue", "/rest/api/3/issue"),
            Map.entry("GET issue/*", ISSUE),
            Map.entry("PUT issue/*", ISSUE),
            Map.entry("GET issue/*/changelog", ISSUE + "/changelog"),
            Map.entry("GET issue/*/remotelink", ISSUE + "/remotelink"),
            Map.entry("POST issue/*/remotelink", ISSUE + "/remotelink"),
            Map.entry("GET issue/*/comment", ISSUE + "/comment"),
            Map.entry("POST issue/*/comment", ISSUE + "/comment"),
            Map.entry("GET issue/*/transitions", ISSUE + "/transitions"),
            Map.entry("POST issue/*/transitions", ISSUE + "/transitions"),
            Map.entry("POST search/jql", "/rest/api/3/search/jql"),
            Map.entry("GET user/assignable/search", "/rest/api/3/user/assignable/search"),
            Map.entry("GET issue/createmeta/types", "/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes"),
            Map.entry(
                    "GET issue/createmeta/fields",
                    "/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}"),
            Map.entry("GET project", "/rest/api/3/project/{projectIdOrKey}"));

    /** It describes one link, where its own example has a list of links. */
    private static final String ITS_OWN_ERROR = "GET issue/*/remotelink, answered: : no object";

    PublishedDescriptionTest() {
        super(JiraFlavour.CLOUD);
    }

    @Test
    void all_that_is_said_is_as_described() throws IOException {
        OpenApi description = new OpenApi(kept());
        everything();

        assertThat(jira.calls().stream()
                        .flatMap(call -> breaches(description, call))
                        .filter(breach -> !breach.equals(ITS_OWN_ERROR))
                        .distinct())
                .isEmpty();
        assertThat(new TreeSet<>(PATHS.keySet()))
                .isEqualTo(new TreeSet<>(jira.calls().stream()
                        .map(PublishedDescriptionTest::name)
                        .toList()));
    }

    @Test
    void what_is_not_as_described_is_found() throws IOException {
        OpenApi description = new OpenApi(kept());

        assertThat(description.request(
                        "post",
                        "/rest/api/3/search/jql",
                        JsonNodeFactory.instance.objectNode().put("startAt", 0).put("jql", 1)))
                .containsExactly("/jql: no string", "/startAt: unknown");
    }

    @Test
    @EnabledIfSystemProperty(named = "jira.openapi", matches = ".+")
    void the_types_that_are_kept_are_as_published() throws IOException {
        JsonNode published =
                JSON.readTree(Path.of(System.getProperty("jira.openapi")).toFile());
        JsonNode types = Extract.of(published, operations());
        if (System.getProperty("baton.schemas", "").equals("write")) {
            Files.writeString(KEPT, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(types) + "\n");
        }

        assertThat(types).isEqualTo(kept());
    }

    private static SortedSet<String> operations() {
        return PATHS.entrySet().stream()
                .map(each -> each.getKey().split(" ", 2)[0] + " " + each.getValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode kept() throws IOException {
        return JSON.readTree(KEPT.toFile());
    }

    private void everything() {
        got(tracker().account());
        got(tracker().project("SHOP"));
        got(tracker().required(home()));
        TicketRef ticket = filed(anyOrder());
        engineers().undoAll(ticket);
        read(ticket, anyOrder());
        got(tracker().mend(ticket, anyOrder()));
        got(tracker().close(ticket, WHY));
        engineers().move(ticket, Status.DONE);
        got(tracker().reopen(ticket, WHY, DUE.plusDays(14)));
        filed(orderWith("H-12/other"));
        read(engineers().moveTo(ticket, "BACKLOG"), anyOrder());
    }

    private static Stream<String> breaches(OpenApi description, Call call) {
        String path = PATHS.getOrDefault(name(call), name(call));
        String method = call.operation().split(" ", 2)[0].toLowerCase(Locale.ROOT);
        Stream<String> sent = call.body().isMissingNode()
                ? Stream.empty()
                : description.request(method, path, call.body()).stream().map(breach -> "sent: " + breach);
        Stream<String> answered = description.answer(method, path, call.status(), call.answer()).stream()
                .map(breach -> "answered: " + breach);
        return Stream.concat(sent, answered).map(breach -> call.operation() + ", " + breach);
    }

    private static String name(Call call) {
        if (call.operation().equals("GET issue/createmeta")) {
            return call.operation() + (call.answer().has("issueTypes") ? "/types" : "/fields");
        }
        return call.operation().startsWith("GET project") ? "GET project" : call.operation();
    }
}
