package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.desk.Outcome;
import dev.baton.handoff.Rule;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import dev.baton.teams.fake.FakeTeams;
import dev.baton.view.Card;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConversationTest extends InTeams {

    @Test
    void what_is_said_to_the_bot_in_a_channel_is_answered_to_the_person_alone() {
        stage.sends(stage.activity("message", "ann").put("text", "<at>Baton</at> status&nbsp;H-1 &lt;b&gt;"));

        assertThat(stage.desk().last().words()).isEqualTo("status H-1 <b>");
        assertThat(stage.desk().last().visit().by()).isEqualTo(ANN);
        assertThat(stage.desk().last().visit().place().channel()).isEqualTo(FakeTeams.CHANNEL);
        assertThat(said("a:ann")).contains("Done.");
    }

    @Test
    void in_their_own_chat_they_are_answered_there() {
        stage.sends(stage.personal("message", "ann").put("text", "mine"));

        assertThat(stage.desk().last().words()).isEqualTo("mine");
        assertThat(said("a:ann")).contains("Done.");
    }

    @Test
    void a_press_is_answered_beside_its_card_and_a_refusal_names_its_rule() {
        stage.desk().answers(new Outcome.Refused(Rule.THE_NAMED_ROLE_CONFIRMS, "Only the lead confirms this."));

        JsonNode answer = pressed("H-1|scope|yes");

        assertThat(stage.desk().last().words()).isEqualTo("H-1|scope|yes");
        assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.activity.message");
        assertThat(answer.path("value").asText()).contains("Only the lead confirms this.", "B5");
    }

    @Test
    void a_client_that_knows_no_execute_submits_the_same() {
        ObjectNode submitted = stage.personal("message", "ann");
        submitted.putObject("value").put("baton", "H-1|scope|yes");

        stage.sends(submitted);

        assertThat(stage.desk().last().kind()).isEqualTo("press");
        assertThat(said("a:ann")).contains("Done.");
    }

    @Test
    void a_stranger_is_looked_up_and_then_answered() {
        stage.desk()
                .answers(asked -> stage.memory()
                        .transaction()
                        .inOne(() -> stage.memory().people().find(asked.visit().by()))
                        .<Outcome>map(
                                person -> new Outcome.Done(Text.text("Hello " + person.name() + " " + person.email())))
                        .orElseGet(() -> new Outcome.Stranger(asked.visit().by())));

        stage.sends(stage.activity("message", "ann").put("text", "list"));

        assertThat(said("a:ann")).contains("Hello Ann ann@example.com");
    }

    @Test
    void a_guest_is_known_as_one() {
        stage.teams().roster("gil", "userRole", "guest");
        stage.desk().answers(asked -> new Outcome.Stranger(asked.visit().by()));

        stage.invokes("task/fetch", "gil", JSON.createObjectNode());

        PersonId gil = new PersonId(Platform.TEAMS, FakeTeams.TENANT, "gil");
        await().until(() -> stage.memory()
                .transaction()
                .inOne(() -> stage.memory().people().find(gil))
                .filter(person ->
                        person.standing() == Standing.GUEST && person.email().isEmpty())
                .isPresent());
    }

    @Test
    void whoever_adds_the_bot_is_told_what_can_be_said_to_it() {
        stage.desk().showsAtHome(Card.card("Baton", new Part.Words(Text.text("Write open"))));
        ObjectNode added = stage.activity("conversationUpdate", "ann");
        added.putArray("membersAdded").addObject().put("id", "28:" + FakeTeams.BOT);

        stage.sends(added);

        assertThat(said(FakeTeams.CHANNEL + ";messageid=m0")).contains("Write open");
    }

    @Test
    void a_long_answer_has_pages_that_are_turned_where_they_stand_and_asked_anew() {
        List<Card> many = IntStream.rangeClosed(1, 100)
                .mapToObj(number -> Card.card("Item " + number + "."))
                .toList();
        stage.desk().answers(new Outcome.Show(many));
        stage.sends(stage.personal("message", "ann").put("text", "mine"));
        assertThat(said("a:ann"))
                .contains("Item 10.", "1 to 10 of 100", "Next: 11 to 20")
                .doesNotContain("Item 11.");

        JsonNode turned = turned(stage.teams().messages().get(0).card());
        assertThat(stage.desk().last().words()).isEqualTo("mine");
        assertThat(turned.path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(turned.path("value").toString())
                .contains("Item 11.", "Item 20.", "Back: 1 to 10", "Next: 21 to 30")
                .doesNotContain("Item 10.", "Item 21.");
        assertThat(turned(turned.path("value")).path("value").toString()).contains("Item 10.");

        JsonNode dialog = card(dialog("task/fetch", JSON.createObjectNode().put("baton", "H-1|hub|mine")));
        JsonNode next =
                card(dialog("task/submit", lastAction(dialog).path("data").deepCopy()));
        assertThat(next.toString()).contains("Item 11.").doesNotContain("Item 10.", "Action.Execute");
        assertThat(stage.desk().last().words()).isEqualTo("H-1|hub|mine");
    }

    @Test
    void a_desk_that_fails_says_that_nothing_was_saved() {
        stage.desk().answers(asked -> {
            throw new IllegalStateException("no database");
        });

        assertThat(pressed("H-1|scope|yes").path("value").asText()).contains("not saved");
    }

    @Test
    void a_press_that_asks_for_a_form_by_now_is_answered_with_a_way_to_it() {
        stage.desk().answers(new Outcome.Fill("H-1|scope|no", form()));

        assertThat(pressed("H-1|scope|yes").path("value").asText()).contains("I have written to you");
        assertThat(said("a:ann")).contains("Open the form");
    }

    @Test
    void what_nobody_answers_is_said_so() {
        assertThat(stage.sends(stage.activity("invoke", "ann").put("name", "fileConsent/invoke"))
                        .statusCode())
                .isEqualTo(501);
        assertThat(stage.sends(stage.activity("messageReaction", "ann")).statusCode())
                .isEqualTo(200);
    }

    private String said(String conversation) {
        await().until(() -> stage.teams().messages().stream()
                .anyMatch(message -> message.conversation().equals(conversation)));
        return stage.teams().messages().stream()
                .filter(message -> message.conversation().equals(conversation))
                .map(message -> message.card().toString())
                .toList()
                .toString();
    }

    private JsonNode pressed(String action) {
        ObjectNode value = JSON.createObjectNode();
        value.putObject("action").put("verb", "press").putObject("data").put("baton", action);
        return stage.invokes("adaptiveCard/action", "ann", value);
    }

    private static JsonNode lastAction(JsonNode card) {
        return card.path("body")
                .get(card.path("body").size() - 1)
                .path("actions")
                .get(0);
    }

    /** Presses the first button of the row that turns pages. */
    private JsonNode turned(JsonNode card) {
        ObjectNode value = JSON.createObjectNode();
        value.set("action", lastAction(card));
        return stage.invokes("adaptiveCard/action", "ann", value);
    }
}
