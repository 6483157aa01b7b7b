package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.desk.Outcome;
import dev.baton.handoff.Rule;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import dev.baton.port.Place;
import dev.baton.port.Sending;
import dev.baton.teams.fake.CardRules;
import dev.baton.teams.fake.FakeTeams;
import dev.baton.view.Answers;
import dev.baton.view.Button;
import dev.baton.view.Card;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input;
import dev.baton.view.Part;
import dev.baton.view.Personal;
import dev.baton.view.Text;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PersonId ANN = new PersonId(Platform.TEAMS, FakeTeams.TENANT, "ann");

    private final TeamsStage stage = new TeamsStage();

    @BeforeEach
    void ann_is_a_member() {
        stage.teams().member("ann", "Ann", "ann@example.com");
    }

    @AfterEach
    void teams_had_nothing_to_complain_about() {
        stage.close();
        assertThat(stage.teams().complaints()).isEmpty();
    }

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

    /** Presses the first button of the row that turns pages. */
    private JsonNode turned(JsonNode card) {
        ObjectNode value = JSON.createObjectNode();
        value.set("action", lastAction(card));
        return stage.invokes("adaptiveCard/action", "ann", value);
    }

    private static JsonNode lastAction(JsonNode card) {
        return card.path("body")
                .get(card.path("body").size() - 1)
                .path("actions")
                .get(0);
    }

    @Test
    void teams_asks_for_a_card_as_one_person_sees_it_and_gets_it_in_its_place() {
        stage.desk()
                .showsAtHome(
                        Card.card("Yours"), Card.card("Hub").with(new Personal("H-1|hub|look", List.of(ANN.key()))));

        JsonNode answer = looked("H-1|hub|look");

        assertThat(stage.desk().last().kind()).isEqualTo("look");
        assertThat(stage.desk().last().words()).isEqualTo("H-1|hub|look");
        assertThat(stage.desk().last().visit().by()).isEqualTo(ANN);
        assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(CardRules.complaints(answer.path("value"))).isEmpty();
        assertThat(answer.path("value").toString()).containsSubsequence("Yours", "Hub");
        assertThat(answer.at("/value/refresh/userIds/0").asText()).isEqualTo("8:orgid:ann");
        assertThat(stage.teams().messages()).as("nothing is called for it").isEmpty();
    }

    @Test
    void whoever_sees_more_of_a_card_is_found_by_their_mail_from_wherever_they_are_known() {
        Person inTeams = new Person(ANN, "Ann", "ann@example.com", ZoneOffset.UTC, Standing.MEMBER);
        Person inSlack = new Person(
                new PersonId(Platform.SLACK, "T1", "U1"), "Ann", "ann@example.com", ZoneOffset.UTC, Standing.MEMBER);
        stage.memory().transaction().inOne(() -> {
            stage.memory().people().note(inTeams);
            stage.memory().people().note(inSlack);
            return ANN;
        });
        List<String> people =
                List.of("email//ann@example.com", inSlack.id().key(), "slack/T1/U9", "email//nobody@example.com");

        stage.bot()
                .chat()
                .post(
                        new Place(Platform.TEAMS, FakeTeams.TENANT, FakeTeams.CHANNEL),
                        Sending.first("hub"),
                        Card.card("Hub").with(new Personal("H-1|hub|look", people)));

        assertThat(stage.teams().messages())
                .singleElement()
                .satisfies(message -> assertThat(
                                message.card().at("/refresh/userIds").toString())
                        .isEqualTo("[\"8:orgid:ann\"]"));
    }

    @Test
    void a_card_that_is_no_more_leaves_what_everybody_sees() {
        ObjectNode asked = stage.activity("invoke", "ann").put("name", "adaptiveCard/action");
        asked.putObject("value")
                .putObject("action")
                .put("verb", "look")
                .putObject("data")
                .put("baton", "H-9|hub|look");

        assertThat(stage.sends(asked).statusCode()).isEqualTo(501);
    }

    @Test
    void a_desk_that_fails_says_that_nothing_was_saved() {
        stage.desk().answers(asked -> {
            throw new IllegalStateException("no database");
        });

        assertThat(pressed("H-1|scope|yes").path("value").asText()).contains("not saved");
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

    private JsonNode looked(String action) {
        ObjectNode value = JSON.createObjectNode();
        value.putObject("action").put("verb", "look").putObject("data").put("baton", action);
        return stage.invokes("adaptiveCard/action", "ann", value);
    }

    private JsonNode pressed(String action) {
        ObjectNode value = JSON.createObjectNode();
        value.putObject("action").put("verb", "press").putObject("data").put("baton", action);
        return stage.invokes("adaptiveCard/action", "ann", value);
    }

    private JsonNode dialog(String name, ObjectNode data) {
        ObjectNode value = JSON.createObjectNode();
        value.set("data", data);
        return stage.invokes(name, "ann", value);
    }

    private static ObjectNode filled(JsonNode dialog, String why) {
        ObjectNode data = card(dialog).at("/actions/0/data").deepCopy();
        String id = card(dialog).findValuesAsText("id").get(0);
        return data.put(id, why);
    }

    private static JsonNode card(JsonNode dialog) {
        return dialog.at("/task/value/card/content");
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

    private static Form<String> form() {
        return Form.form("Dispute", Field.sentence("why", "Why?"));
    }
}
