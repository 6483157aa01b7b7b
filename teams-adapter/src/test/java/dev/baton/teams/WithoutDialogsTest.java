package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.desk.Outcome;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import dev.baton.teams.adaptivecard.WithoutDialogs;
import dev.baton.view.Answers;
import dev.baton.view.Button;
import dev.baton.view.Card;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Text;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client gets that opens no dialogs and searches no directory, as Microsoft's Agents Playground. */
class WithoutDialogsTest {

    private static final Person BOB = new Person(
            new PersonId(Platform.PLAYGROUND, "playground", "bob@example.com"),
            "Bob",
            "bob@example.com",
            ZoneOffset.UTC,
            Standing.MEMBER);

    private final TeamsStage stage = new TeamsStage(new WithoutDialogs(() -> List.of(BOB)));

    @BeforeEach
    void ann() {
        stage.teams().member("ann", "Ann", "ann@example.com");
    }

    @AfterEach
    void teams_had_nothing_to_complain_about() {
        stage.close();
        assertThat(stage.teams().complaints()).isEmpty();
    }

    @Test
    void a_form_is_a_message_in_which_its_answers_are_given_and_what_is_wrong_with_them_is_said() {
        stage.desk().answers(asked -> switch (asked.kind()) {
            case "press" ->
                new Outcome.Fill(
                        "H-1|owner", form().filledWith(Answers.none().with("owner", "email//bob@example.com")));
            default ->
                asked.answers().one("why").orElse("").equals("Because")
                        ? new Outcome.Done(Text.text("Kept."))
                        : new Outcome.Wrong(Map.of("why", "Say why."));
        });

        pressed(JsonNodeFactory.instance.objectNode().put("baton", "H-1|owner"));
        JsonNode form = said();
        JsonNode wrong = pressed(filled(form, "Since"));
        JsonNode kept = pressed(filled(wrong.path("value"), "Because"));

        assertThat(form.at("/body/0").toString()).contains("Owner", "large");
        assertThat(form.toString()).contains("\"title\":\"Bob\"").doesNotContain("choices.data", "msteams");
        assertThat(form.at("/actions/0/type").asText()).isEqualTo("Action.Execute");
        assertThat(wrong.path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(wrong.toString()).contains("Say why.", "\"value\":\"Since\"");
        assertThat(picked(form)).as("filled in by mail").isEqualTo(BOB.id().key());
        assertThat(picked(wrong.path("value"))).isEqualTo(BOB.id().key());
        assertThat(stage.desk().last().answers().one("owner")).contains(BOB.id().key());
        assertThat(kept.toString()).contains("Kept.");
    }

    @Test
    void what_would_open_a_dialog_is_pressed_and_cards_with_buttons_come_as_a_message() {
        Button confirm = new Button("H-1|yes", "Confirm", Button.Weight.PRIMARY);
        Button dispute = Button.opening("H-1|no", "Dispute", Button.Weight.PLAIN);
        stage.desk().answers(new Outcome.Show(List.of(new Card("Your part", List.of(), List.of(confirm, dispute)))));

        JsonNode answer = pressed(JsonNodeFactory.instance.objectNode().put("baton", "H-1|hub|mine"));

        assertThat(answer.path("value").asText()).isEqualTo("I have written to you.");
        assertThat(said().toString()).contains("Confirm", "Dispute").doesNotContain("task/fetch");
    }

    private JsonNode pressed(ObjectNode data) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        value.putObject("action").put("verb", "press").set("data", data);
        return stage.invokes("adaptiveCard/action", "ann", value);
    }

    private JsonNode said() {
        await().until(() -> !stage.teams().messages().isEmpty());
        return stage.teams().messages().get(0).card();
    }

    private static String picked(JsonNode form) {
        return form.path("body").findParents("choices").get(0).path("value").asText();
    }

    private static ObjectNode filled(JsonNode form, String why) {
        ObjectNode data = form.at("/actions/0/data").deepCopy();
        for (JsonNode input : form.findParents("label")) {
            boolean isPicker = input.path("type").asText().equals("Input.ChoiceSet");
            data.put(
                    input.path("id").asText(),
                    isPicker ? input.at("/choices/0/value").asText() : why);
        }
        return data;
    }

    private static Form<String> form() {
        return Form.form("Owner", Field.person("owner", "Who?"), Field.sentence("why", "Why?"), (owner, why) -> why);
    }
}
