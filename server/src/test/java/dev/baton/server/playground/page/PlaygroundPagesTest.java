package dev.baton.server.playground.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.Outcome;
import dev.baton.handoff.Rule;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Standing;
import dev.baton.server.playground.Message;
import dev.baton.view.Button;
import dev.baton.view.Card;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaygroundPagesTest extends OnAPlayground {

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
    void a_button_of_a_card_posts_its_action() throws Exception {
        Card card = new Card("Hub", List.of(), List.of(new Button("H-1/2/\"3\"", "Begin", Button.Weight.PRIMARY)));
        playground.messages().post(Message.Spot.in("incident"), "hub", Message.BATON, card, NOW);

        assertThat(get("/as/" + me + "/channel").body()).contains("value=\"H-1/2/&#34;3&#34;\"", ">Begin</button>");
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
}
