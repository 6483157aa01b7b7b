package dev.baton.server.playground.page;

import static dev.baton.view.Text.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.Outcome;
import dev.baton.desk.Told;
import dev.baton.handoff.Rule;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Standing;
import dev.baton.server.page.Templates;
import dev.baton.server.playground.Cast;
import dev.baton.server.playground.Message;
import dev.baton.server.playground.Messages;
import dev.baton.server.playground.Playground;
import dev.baton.server.playground.PlaygroundClock;
import dev.baton.server.playground.Suggestions;
import dev.baton.server.playground.Visits;
import dev.baton.server.web.WebServer;
import dev.baton.view.Answers;
import dev.baton.view.Button;
import dev.baton.view.Card;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Part;
import dev.baton.view.Personal;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaygroundPagesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String NASTY = "<script>alert(1)</script> <!channel> *x* \u202Ertl 👩🏽‍🚒";
    private static final String SEAL = "the-seal";

    private final ScriptedDesk desk = new ScriptedDesk();
    private final QuietBackstage backstage = new QuietBackstage(desk);
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(new CookieManager())
            .build();

    @TempDir
    Path folder;

    private Playground playground;
    private WebServer server;
    private String me;

    @BeforeEach
    void start() {
        Organisation organisation = ExampleOrganisation.organisation();
        playground = new Playground(
                organisation,
                new Cast(organisation),
                Messages.keptIn(folder.resolve("messages")),
                new Visits(desk),
                PlaygroundClock.keptIn(folder.resolve("clock"), Clock.fixed(NOW, ZoneOffset.UTC)),
                backstage,
                new Suggestions(List.of(
                        new Suggestions.Suggestion("what-happened", "impact", "", "Everything stood still."),
                        new Suggestions.Suggestion("another-form", "impact", "", "This belongs elsewhere."))));
        me = playground.cast().everyone().get(0).user();
        Templates templates = new Templates();
        Rehearsals rehearsals = new One(playground);
        server = WebServer.reserving(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.answer(List.of(
                new WebServer.Mounted("", new StartServlet(rehearsals, SEAL)),
                new WebServer.Mounted("/as/*", new PersonServlet(rehearsals, templates, SEAL)),
                new WebServer.Mounted("/time", new TimeServlet(rehearsals, SEAL)),
                new WebServer.Mounted("/wire/*", new WireServlet(rehearsals, templates, SEAL))));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_first_page_names_everybody_whom_one_can_act_as() throws Exception {
        String page = get("/").body();

        assertThat(playground.cast().everyone())
                .allSatisfy(actor -> assertThat(page).contains(actor.person().name()));
    }

    @Test
    void the_first_page_offers_both_incidents_until_something_was_begun() throws Exception {
        String page = get("/").body();

        assertThat(page).contains("value=\"/handoff open\"", "value=\"/handoff open recovery\"", "Which incident");
    }

    @Test
    void one_button_puts_in_the_answers_of_the_example_and_leaves_what_was_typed() throws Exception {
        openForm();

        assertThat(post("/as/" + me + "/insert-all", Map.of()).body()).contains("value=\"Everything stood still.\"");
        assertThat(post("/as/" + me + "/insert-all", Map.of("answer.impact", "Nothing."))
                        .body())
                .contains("value=\"Nothing.\"");
    }

    @Test
    void what_was_said_in_a_channel_is_shown_literally() throws Exception {
        post("/as/" + me + "/say", Map.of("words", NASTY, "delivery", "1"));

        assertThat(get("/as/" + me + "/channel").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &lt;!channel&gt; *x* \u202Ertl 👩🏽‍🚒")
                .doesNotContain("<script>", "<!channel>");
        assertThat(desk.heard).isEmpty();
    }

    @Test
    void a_command_goes_to_the_front_desk_and_its_answer_to_this_person_alone() throws Exception {
        String page = post("/as/" + me + "/say", Map.of("words", "/handoff status H-1"))
                .body();

        assertThat(desk.heard).containsExactly("status H-1");
        assertThat(page).contains("Only you can see this", "Done.");
        assertThat(get("/as/" + anybodyElse() + "/channel").body()).doesNotContain("Only you can see this");
    }

    @Test
    void a_refusal_is_told_to_whoever_pressed() throws Exception {
        desk.next = new Outcome.Refused(Rule.THE_COMMANDER_LEADS, "Only the incident commander starts the briefing.");

        assertThat(post("/as/" + me + "/press", Map.of("action", "H-1/start")).body())
                .contains("Only the incident commander starts the briefing.");
    }

    @Test
    void a_form_stays_open_with_what_was_said_and_a_sentence_at_the_wrong_field() throws Exception {
        openForm();
        desk.next = new Outcome.Wrong(Map.of("impact", "Write one sentence."));

        String page = post("/as/" + me + "/submit", Map.of("answer.impact", NASTY + "\r\nline two"))
                .body();

        assertThat(page)
                .contains("<dialog", "Write one sentence.", "value=\"&lt;script>alert(1)&lt;/script> &lt;!channel>");
        assertThat(desk.sent).containsExactly(Answers.none().with("impact", NASTY + "\nline two"));
    }

    @Test
    void what_cannot_be_saved_is_said_and_a_form_stays_open_with_what_was_typed() throws Exception {
        openForm();
        desk.isFailing = true;

        assertThat(post("/as/" + me + "/submit", Map.of("answer.impact", "It burned."))
                        .body())
                .contains("<dialog", Told.NOT_SAVED, "It burned.");
        post("/as/" + me + "/dismiss", Map.of());
        assertThat(post("/as/" + me + "/press", Map.of("action", "H-1/start")).body())
                .doesNotContain("<dialog")
                .contains(Told.NOT_SAVED);
        assertThat(get("/as/" + me + "/home").statusCode()).isEqualTo(503);
        assertThat(get("/as/" + me + "/home").body()).contains("Please load this page again");
        desk.isFailing = false;
        assertThat(post("/as/" + me + "/press", Map.of("action", "H-1/start")).body())
                .doesNotContain(Told.NOT_SAVED);
    }

    @Test
    void a_form_is_open_on_one_screen_only_and_closes_when_it_is_done() throws Exception {
        openForm();
        assertThat(get("/as/" + anybodyElse() + "/channel").body()).doesNotContain("<dialog");
        desk.next = new Outcome.Done(text("Kept."));

        assertThat(post("/as/" + me + "/submit", Map.of("answer.impact", "It burned."))
                        .body())
                .doesNotContain("<dialog")
                .contains("Kept.");
    }

    @Test
    void words_of_the_example_are_put_into_a_form_on_request_without_a_script() throws Exception {
        assertThat(openForm()).contains("Everything stood still.").doesNotContain("This belongs elsewhere.");

        assertThat(post("/as/" + me + "/jot", Map.of("insert", "impact Everything stood still."))
                        .body())
                .contains("value=\"Everything stood still.\"");
        assertThat(desk.sent).isEmpty();
    }

    @Test
    void each_form_carries_a_delivery_of_its_own() throws Exception {
        post("/as/" + me + "/press", Map.of("action", "H-1/x", "delivery", "d-1"));

        assertThat(desk.visits).singleElement().satisfies(visit -> {
            assertThat(visit.delivery()).isEqualTo("d-1");
            assertThat(visit.by().user()).isEqualTo(me);
        });
    }

    @Test
    void a_button_of_a_card_posts_its_action() throws Exception {
        Card card = new Card("Hub", List.of(), List.of(new Button("H-1/2/\"3\"", "Begin", Button.Weight.PRIMARY)));
        playground.messages().post(Message.Spot.in("incident"), "hub", Message.BATON, card, NOW);

        assertThat(get("/as/" + me + "/channel").body()).contains("value=\"H-1/2/&#34;3&#34;\"", ">Begin</button>");
    }

    @Test
    void the_browser_remembers_that_cards_are_looked_at_as_in_teams() throws Exception {
        Card card = new Card("Hub", List.of(), List.of(new Button("H-1|hub|mine", "My part", Button.Weight.PRIMARY)));
        playground.messages().post(Message.Spot.in("incident"), "hub", Message.BATON, card, NOW);

        HttpResponse<String> teams = get("/as/" + me + "/channel?in=teams");
        assertThat(teams.body()).contains("data-adaptive=\"{&#34;type&#34;:&#34;AdaptiveCard&#34;");
        assertThat(teams.uri().getQuery()).isNull();
        assertThat(get("/wire/message/1").body()).contains("Message 1 for Teams", "\"Action.Execute\"");

        get("/as/" + me + "/channel?in=slack");
        assertThat(get("/as/" + me + "/channel").body())
                .doesNotContain("adaptive")
                .contains(">My part</button>");
        assertThat(get("/wire/message/1").body()).contains("Message 1 for Slack", "blocks");
    }

    @Test
    void as_in_teams_everybody_sees_their_own_part_of_a_card_that_shows_them_more() throws Exception {
        Card card = Card.card("Hub").with(new Personal("H-1|hub|look", List.of()));
        playground.messages().post(Message.Spot.in("incident"), "hub", Message.BATON, card, NOW);

        assertThat(get("/as/" + me + "/channel?in=teams").body()).contains("Seen by " + me, "H-1|hub|look");
        assertThat(get("/as/" + anybodyElse() + "/channel").body()).contains("Seen by " + anybodyElse());
        assertThat(get("/as/" + me + "/channel?in=slack").body())
                .doesNotContain("Seen by")
                .contains("Hub");
    }

    @Test
    void what_an_adaptive_card_sends_is_a_press_or_the_form_that_is_open() throws Exception {
        post("/as/" + me + "/adaptive", Map.of("data", "{\"baton\":\"H-1|start|yes\"}", "delivery", "d-2"));
        assertThat(desk.heard).containsExactly("H-1|start|yes");
        assertThat(desk.visits.get(0).delivery()).isEqualTo("d-2");

        openForm();
        post("/as/" + me + "/adaptive", Map.of("data", "{\"baton\":\"x\",\"form\":true,\"words:impact\":\"None.\"}"));
        assertThat(desk.sent).containsExactly(Answers.none().with("impact", "None."));

        assertThat(post("/as/" + me + "/adaptive", Map.of("data", "{\"broken\""))
                        .statusCode())
                .isEqualTo(200);
        assertThat(desk.visits).hasSize(3);
    }

    @Test
    void a_form_as_in_teams_has_what_was_said_what_is_wrong_and_people_to_pick() throws Exception {
        get("/as/" + me + "/channel?in=teams");
        Form<String> form = Form.form("What happened", Field.sentence("impact", "What was the impact?"));
        desk.next = new Outcome.Fill("H-1/summary", form);
        post("/as/" + me + "/press", Map.of("action", "H-1/summary"));
        desk.next = new Outcome.Refused(Rule.THE_COMMANDER_LEADS, "Only the incident commander writes it.");

        String page = post(
                        "/as/" + me + "/adaptive",
                        Map.of("data", "{\"baton\":\"H-1/summary\",\"form\":true,\"words:impact\":\"Much.\"}"))
                .body();

        assertThat(page).contains("Only the incident commander writes it.", "&#34;value&#34;:&#34;Much.&#34;");
        assertThat(page).contains("data-below=\"impact\"", "data-words=\"Everything stood still.\"");
    }

    @Test
    void a_form_of_another_site_is_refused() throws Exception {
        HttpRequest foreign = HttpRequest.newBuilder(uri("/as/" + me + "/press"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("action=H-1%2Fx&seal=guessed"))
                .build();

        assertThat(client.send(foreign, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        assertThat(desk.heard).isEmpty();
    }

    @Test
    void a_name_that_only_leads_here_is_refused() throws Exception {
        URI renamed = URI.create("http://127.0.0.1:" + server.port() + "/as/" + me + "/channel");
        try (java.net.Socket socket = new java.net.Socket(InetAddress.getLoopbackAddress(), server.port())) {
            String request =
                    "GET " + renamed.getPath() + " HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void time_passes_up_to_the_moment_that_was_asked_for() throws Exception {
        post("/time", Map.of("until", "2026-11-24T08:00:00Z", "user", me));

        assertThat(playground.clock().instant()).isEqualTo("2026-11-24T08:00:00Z");
        assertThat(post("/time", Map.of("until", "soon")).statusCode()).isEqualTo(400);
    }

    @Test
    void time_that_cannot_pass_to_the_end_says_how_far_it_came() throws Exception {
        backstage.isUnreadable = true;

        HttpResponse<String> stuck = post("/time", Map.of("until", "2026-11-24T08:00:00Z", "user", me));

        assertThat(stuck.statusCode()).isEqualTo(503);
        assertThat(stuck.body())
                .isEqualTo("Time has passed only up to " + NOW + ". Please let it pass again in a moment.");
        assertThat(playground.clock().instant()).isEqualTo(NOW);
    }

    @Test
    void whoever_leaves_is_told_to_the_desk_as_any_platform_tells_it_and_may_come_back() throws Exception {
        assertThat(get("/as/" + me + "/channel").body()).containsOnlyOnce(">This person leaves<small>");

        String left = post("/as/" + me + "/leave", Map.of("view", "home")).body();
        assertThat(left).containsOnlyOnce(">This person comes back<small>").contains("has left");
        assertThat(get("/as/" + anybodyElse() + "/channel").body()).contains("has left", ">This person leaves<small>");

        assertThat(post("/as/" + me + "/come-back", Map.of()).body()).doesNotContain("has left");
        assertThat(desk.changed).extracting(Person::standing).containsExactly(Standing.DEACTIVATED, Standing.MEMBER);
        assertThat(desk.changed)
                .allSatisfy(account -> assertThat(account.id().user()).isEqualTo(me));
        assertThat(desk.since).containsExactly(NOW, NOW);
    }

    @Test
    void strangers_and_unknown_pages_are_not_found() throws Exception {
        assertThat(get("/as/nobody@example.org/channel").statusCode()).isEqualTo(404);
        assertThat(get("/as/" + me + "/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/wire/message/x").statusCode()).isEqualTo(404);
    }

    private String openForm() throws Exception {
        Form<String> form = Form.form("What happened", Field.sentence("impact", "What was the impact?"));
        desk.next = new Outcome.Fill("H-1/summary", form.intro(new Part.Words(text("Two sentences."))));
        return post("/as/" + me + "/press", Map.of("action", "H-1/summary")).body();
    }

    private String anybodyElse() {
        return playground.cast().everyone().get(1).user();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> said) throws Exception {
        StringBuilder body = new StringBuilder("seal=" + SEAL);
        said.forEach((name, words) ->
                body.append('&').append(name).append('=').append(URLEncoder.encode(words, StandardCharsets.UTF_8)));
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private record One(Playground now) implements Rehearsals {
        @Override
        public void startOver() {
            throw new UnsupportedOperationException("these pages are not reset");
        }
    }
}
