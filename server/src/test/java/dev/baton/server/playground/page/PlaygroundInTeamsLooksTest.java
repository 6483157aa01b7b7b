package dev.baton.server.playground.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.Outcome;
import dev.baton.handoff.Rule;
import dev.baton.server.playground.Message;
import dev.baton.view.Answers;
import dev.baton.view.Button;
import dev.baton.view.Card;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Personal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaygroundInTeamsLooksTest extends OnAPlayground {

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
}
