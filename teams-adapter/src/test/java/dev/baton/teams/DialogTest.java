package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.desk.Outcome;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.teams.fake.FakeTeams;
import dev.baton.view.Answers;
import dev.baton.view.Button;
import dev.baton.view.Card;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input;
import dev.baton.view.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DialogTest extends InTeams {

    @Test
    void a_form_opens_as_a_dialog_and_stays_open_with_what_is_wrong_until_it_is_kept() {
        stage.desk().answers(asked -> switch (asked.kind()) {
            case "press" -> new Outcome.Fill("H-1|scope|no", form());
            default ->
                asked.answers().one("why").orElse("").equals("Because")
                        ? new Outcome.Done(Text.text("Filed."))
                        : new Outcome.Wrong(Map.of("why", "Say why."));
        });

        JsonNode opened = dialog("task/fetch", JSON.createObjectNode().put("baton", "H-1|scope|no"));
        JsonNode wrong = dialog("task/submit", filled(opened, "Since"));
        JsonNode kept = dialog("task/submit", filled(wrong, "Because"));

        assertThat(opened.at("/task/value/card/contentType").asText()).endsWith("card.adaptive");
        assertThat(card(wrong).toString()).contains("Say why.", "\"value\":\"Since\"");
        assertThat(stage.desk().last().answers()).isEqualTo(Answers.none().with("why", "Because"));
        assertThat(card(kept).toString()).contains("Filed.");
    }

    @Test
    void a_button_in_a_dialog_comes_as_a_submission_and_is_a_press() {
        Button confirm = new Button("H-1|scope|yes", "Confirm", Button.Weight.PRIMARY);
        Button dispute = Button.opening("H-1|scope|no", "Dispute", Button.Weight.PLAIN);
        stage.desk().answers(asked -> switch (asked.words()) {
            case "H-1|hub|mine" ->
                new Outcome.Show(List.of(new Card("Your part", List.of(), List.of(confirm, dispute))));
            case "H-1|scope|no" -> new Outcome.Fill("H-1|scope|no", form());
            default -> new Outcome.Done(Text.text("Recorded."));
        });

        JsonNode mine = card(dialog("task/fetch", JSON.createObjectNode().put("baton", "H-1|hub|mine")));
        ObjectNode yes = mine.at("/body/1/actions/0/data").deepCopy();
        ObjectNode no = mine.at("/body/1/actions/1/data").deepCopy();

        assertThat(mine.toString()).doesNotContain("Action.Execute", "task/fetch");
        assertThat(card(dialog("task/submit", no)).toString()).contains("Why?").doesNotContain("attention");
        assertThat(card(dialog("task/submit", yes)).toString()).contains("Recorded.");
        assertThat(stage.desk().last().kind()).isEqualTo("press");
    }

    @Test
    void somebody_who_is_picked_is_looked_up_even_where_they_are_not() {
        stage.teams().member("bob", "Bob", "bob@example.com");
        ObjectNode sent = stage.personal("invoke", "ann").put("name", "task/submit");
        sent.putObject("value")
                .putObject("data")
                .put("baton", "H-1|owners|name")
                .put("form", true)
                .put("person:owner-0", "bob");

        stage.sends(sent);

        PersonId bob = new PersonId(Platform.TEAMS, FakeTeams.TENANT, "bob");
        await().until(() -> stage.memory()
                .transaction()
                .inOne(() -> stage.memory().people().find(bob))
                .isPresent());
        assertThat(stage.desk().last().answers().one("owner-0")).contains(bob.key());
        assertThat(stage.teams().messages()).isEmpty();
    }

    @Test
    void a_handoff_is_started_from_a_message() {
        ObjectNode value = JSON.createObjectNode().put("commandId", "startHandoff");
        ObjectNode message = value.putObject("messagePayload").put("linkToMessage", "https://teams.example/l/1");
        message.putObject("body").put("content", "<div>Log4j is <b>exposed</b></div>");
        stage.desk().answers(new Outcome.Fill("open", form()));

        JsonNode opened = stage.invokes("composeExtension/fetchTask", "ann", value);

        assertThat(stage.desk().last().words()).isEqualTo("Log4j is exposed | https://teams.example/l/1");
        assertThat(card(opened).toString()).contains("Why?");
    }

    @Test
    void the_sheets_of_a_long_form_are_turned_in_its_dialog_and_sent_together() {
        List<Input.Option> hundred = IntStream.rangeClosed(1, 100)
                .mapToObj(number -> new Input.Option(
                        "v" + number, "pkg:maven/org.example.payments/a-library-of-many-words, version " + number))
                .toList();
        Form<String> form = Form.form(
                        "Versions",
                        Field.choice("one", "One?", hundred),
                        Field.choice("two", "Two?", hundred),
                        String::concat)
                .and(Field.choice("three", "Three?", hundred), String::concat);
        stage.desk()
                .answers(asked -> asked.kind().equals("press")
                        ? new Outcome.Fill("H-1|plan|all", form)
                        : new Outcome.Done(Text.text("Kept " + asked.answers().values())));

        JsonNode sheet = card(dialog("task/fetch", JSON.createObjectNode().put("baton", "H-1|plan|all")));
        for (int turns = 0; turns < 9 && sheet.path("actions").has(0); turns++) {
            ObjectNode data = sheet.at("/actions/0/data").deepCopy();
            sheet.path("body")
                    .findValues("id")
                    .forEach(id -> data.put(id.asText(), "v" + id.asText().length()));
            sheet = card(dialog("task/submit", data));
        }

        assertThat(sheet.toString()).contains("Kept ");
        assertThat(stage.desk().asked()).extracting(asked -> asked.kind()).containsExactly("press", "press", "submit");
        assertThat(stage.desk().last().answers())
                .isEqualTo(Answers.none().with("one", "v11").with("two", "v11").with("three", "v13"));
    }

    @Test
    void a_form_that_was_not_saved_stays_open_in_teams() {
        stage.desk().answers(asked -> {
            throw new IllegalStateException("no database");
        });
        ObjectNode sent = stage.activity("invoke", "ann").put("name", "task/submit");
        sent.putObject("value")
                .putObject("data")
                .put("baton", "H-1|scope|no")
                .put("form", true)
                .put("words:why", "Because");

        assertThat(stage.sends(sent).statusCode()).isEqualTo(500);
    }

    private static ObjectNode filled(JsonNode dialog, String why) {
        ObjectNode data = card(dialog).at("/actions/0/data").deepCopy();
        String id = card(dialog).findValuesAsText("id").get(0);
        return data.put(id, why);
    }
}
