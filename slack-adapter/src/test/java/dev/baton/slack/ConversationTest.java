package dev.baton.slack;

import static dev.baton.slack.fake.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.Outcome;
import dev.baton.desk.ScriptedDesk;
import dev.baton.handoff.Rule;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.port.NotSaved;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.SlackPerson;
import dev.baton.slack.fake.Trouble;
import dev.baton.view.Answers;
import dev.baton.view.Button;
import dev.baton.view.Card;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input;
import dev.baton.view.Part;
import dev.baton.view.Reading;
import dev.baton.view.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private static final Card TURN = new Card(
            "H-1: log4j",
            List.of(new Part.Words(Text.text("Your turn"))),
            List.of(new Button("H-1|scope|yes", "Confirm", Button.Weight.PRIMARY)));

    private final SlackStage stage = SlackStage.http();
    private final FakeSlack slack = stage.slack();
    private final ScriptedDesk desk = stage.desk();
    private final SlackPerson ann = stage.member("UANN", "Ann");
    private final SlackPerson bob = stage.member("UBOB", "Bob");

    @AfterEach
    void slack_had_nothing_to_complain_about() {
        stage.close();
        assertThat(slack.refused()).isEmpty();
    }

    @Test
    void a_command_is_answered_in_the_acknowledgement_itself() {
        slack.trouble().with(Trouble.EVERYTHING, Trouble.Kind.DOWN);
        desk.answers(new Outcome.Done(Text.text("H-1 is open.")));
        ann.types("open <!channel> &amp; <@UBOB|bob> <https://x.example|x>");
        assertThat(ann.told()).containsExactly("H-1 is open. H-1 is open. ");
        assertThat(desk.last().words()).isEqualTo("open @channel & slack/T0BATON/UBOB https://x.example");
        assertThat(desk.last().visit().by()).isEqualTo(new PersonId(Platform.SLACK, "T0BATON", "UANN"));
        assertThat(desk.last().visit().place().key()).isEqualTo("slack/T0BATON/C0INCIDENT");
    }

    @Test
    void a_refusal_names_its_rule_and_only_the_person_who_asked_reads_it() {
        desk.answers(new Outcome.Refused(Rule.THE_NAMED_ROLE_CONFIRMS, "Only the lead of payments confirms this."));
        ann.types("status H-1");
        post(TURN);
        ann.presses("Confirm")
                .isTold("Only the lead of payments confirms this.")
                .isTold("B5");
        assertThat(bob.told()).isEmpty();
    }

    @Test
    void a_press_opens_a_form_which_closes_when_it_is_kept() {
        post(TURN);
        desk.answers(said -> said.kind().equals("press")
                ? new Outcome.Fill("H-1|scope|dispute", everything())
                : new Outcome.Done(Text.text("Filed.")));
        ann.presses("Confirm")
                .fills("Summary", "Two sentences. Really two.")
                .fills("Reason", "because\nof *this* :smile:")
                .fills("Severity", "High")
                .fills("Boxes", "One", "Two")
                .picks("Owner", bob)
                .fills("Until", LocalDate.of(2026, 12, 28))
                .sends();
        assertThat(ann.hasForm()).isFalse();
        assertThat(desk.last().words()).isEqualTo("H-1|scope|dispute");
        assertThat(desk.last().answers())
                .isEqualTo(Answers.none()
                        .with("summary", "Two sentences. Really two.")
                        .with("reason", "because\nof *this* :smile:")
                        .with("severity", "high")
                        .with("boxes", "1", "2")
                        .with("owner", "slack/T0BATON/UBOB")
                        .with("until", "2026-12-28"));
        assertThat(desk.last().visit().place().channel()).isEqualTo("C0INCIDENT");
        ann.isTold("Filed.");
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_nothing_typed_is_lost() {
        post(TURN);
        desk.answers(said -> said.kind().equals("press")
                ? new Outcome.Fill("a", everything().filledWith(Answers.none().with("summary", "One. Two. Three.")))
                : new Outcome.Wrong(Map.of("summary", "Two sentences, please.", "elsewhere", "And this.")));
        ann.presses("Confirm")
                .fills("Severity", "High")
                .fills("Reason", "r")
                .fills("Until", "2026-12-28")
                .picks("Owner", bob)
                .sends();
        assertThat(ann.errors()).containsOnlyKeys("Summary");
        assertThat(ann.errors().get("Summary"))
                .contains("Two sentences, please.")
                .contains("And this.");
        assertThat(ann.hasForm()).isTrue();
        assertThat(desk.last().answers().one("summary")).contains("One. Two. Three.");
    }

    @Test
    void a_refused_form_stays_open_and_names_the_rule() {
        post(TURN);
        desk.answers(said -> said.kind().equals("press")
                ? new Outcome.Fill("a", small())
                : new Outcome.Refused(Rule.TWO_SENTENCES, "Write two sentences."));
        ann.presses("Confirm").fills("Summary", "x").sends();
        assertThat(ann.errors()).containsExactly(Map.entry("Summary", "Write two sentences. (rule A2-04)"));
    }

    @Test
    void one_form_may_follow_another() {
        post(TURN);
        desk.answers(said -> said.kind().equals("press") || said.words().equals("first")
                ? new Outcome.Fill(said.kind().equals("press") ? "first" : "second", small())
                : new Outcome.Done(Text.text("Both.")));
        ann.presses("Confirm")
                .fills("Summary", "one")
                .sends()
                .fills("Summary", "two")
                .sends();
        assertThat(desk.asked())
                .extracting(ScriptedDesk.Asked::words)
                .containsExactly("H-1|scope|yes", "first", "second");
        ann.isTold("Both.");
    }

    @Test
    void a_desk_that_cannot_save_says_so_on_every_surface() {
        post(TURN);
        desk.answers(new Outcome.Fill("a", small()));
        ann.presses("Confirm").form();
        desk.answers(said -> {
            throw new NotSaved("the database does not answer");
        });
        ann.fills("Summary", "x").sends();
        assertThat(ann.errors().get("Summary")).contains("not saved").contains("nothing has changed");
        bob.presses("Confirm").isTold("not saved");
        bob.types("status").isTold("not saved");
        assertThat(ann.hasForm()).isTrue();
    }

    @Test
    void a_stranger_is_looked_up_and_told_to_try_again() {
        post(TURN);
        PersonId who = new PersonId(Platform.SLACK, "T0BATON", "UANN");
        desk.answers(said -> stage.memory().people().find(who).isPresent()
                ? new Outcome.Done(Text.text("Welcome."))
                : new Outcome.Stranger(who));
        ann.presses("Confirm")
                .isTold("I know you now. Please try again.")
                .presses("Confirm")
                .isTold("Welcome.");
        assertThat(stage.memory().people().find(who)).hasValueSatisfying(known -> {
            assertThat(known.email()).isEqualTo("uann@example.org");
            assertThat(known.mayAct()).isTrue();
        });
    }

    @Test
    void a_stranger_who_types_is_answered_even_while_slack_cannot_be_asked_who_they_are() {
        slack.trouble().with("users.info", Trouble.Kind.SERVER_ERROR);
        desk.answers(new Outcome.Stranger(new PersonId(Platform.SLACK, "T0BATON", "UANN")));

        assertThat(ann.types("help").answer()).contains("I do not know you yet and am looking you up.");
        ann.isTold("I was not told who you are, so nothing has changed.");
    }

    @Test
    void a_form_that_slack_does_not_open_is_told() {
        slack.trouble().with("views.open", Trouble.Kind.SERVER_ERROR);
        desk.answers(new Outcome.Fill("a", small()));
        ann.types("open").isTold("The form did not open");
    }

    @Test
    void refusals_get_through_when_slack_answers_again() {
        post(TURN);
        slack.trouble().with("response_url", Trouble.Kind.RATE_LIMITED);
        desk.answers(new Outcome.Refused(Rule.TWO_SENTENCES, "No."));
        ann.presses("Confirm");
        soon().until(() -> !slack.calls("response_url").isEmpty());
        assertThat(ann.told()).isEmpty();
        slack.trouble().over();
        ann.isTold("No.");
    }

    @Test
    void an_acknowledgement_does_not_wait_for_slack() {
        post(TURN);
        slack.trouble().slow(Duration.ofSeconds(10));
        desk.answers(new Outcome.Done(Text.text("Recorded.")));
        ann.presses("Confirm");
        Instant started = Instant.now();
        for (int i = 0; i < 20; i++) {
            ann.presses("Confirm");
        }
        assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void an_answer_longer_than_a_message_can_be_pressed_to_its_end() {
        desk.answers(new Outcome.Show(IntStream.rangeClosed(1, 40)
                .mapToObj(each -> new Card(
                        "", TURN.parts(), List.of(new Button("I" + each, "Take " + each, Button.Weight.PRIMARY))))
                .toList()));
        ann.types("mine").presses("Take 40");
        assertThat(desk.last().words()).isEqualTo("I40");
    }

    @Test
    void a_thread_has_no_commands_but_it_has_mentions() {
        String thread = post(TURN);
        desk.answers(new Outcome.Show(List.of(TURN)));
        ann.mentions("status H-1 &amp; more", thread).isTold("H-1: log4j");
        assertThat(desk.last().words()).isEqualTo("status H-1 & more");
        desk.answers(new Outcome.Fill("a", small()));
        ann.mentions("open", thread).presses("Open the form").fills("Summary", "x");
        assertThat(desk.last().words()).isEqualTo("a");
    }

    @Test
    void a_handoff_starts_from_a_message_with_its_words_and_link() {
        desk.answers(new Outcome.Fill("a", small()));
        ann.startsFromMessage("log4j &lt;2.17&gt; is <https://nvd.example/x|bad>")
                .form();
        assertThat(desk.last().words())
                .startsWith("log4j <2.17> is https://nvd.example/x | https://baton.slack.com/archives/C0INCIDENT/p")
                .doesNotContain(".0");
    }

    @Test
    void everybody_has_a_page_of_their_own() {
        desk.showsAtHome(TURN, Card.card("H-2"));
        ann.opensHome();
        assertThat(ann.home()).contains("Your turn").contains("H-2");
        desk.answers(new Outcome.Refused(Rule.TWO_SENTENCES, "Not today."));
        desk.showsAtHome(Card.card("Nothing waits for you"));
        ann.presses("Confirm");
        assertThat(ann.reads()).contains("Not today.");
        soon().until(() -> ann.home().contains("Nothing waits for you"));
        assertThat(desk.last().visit().place().channel()).isEqualTo("DUANN");
    }

    @Test
    void a_picked_person_is_known_before_the_form_is_sent() {
        post(TURN);
        desk.answers(new Outcome.Fill("a", everything()));
        ann.presses("Confirm").picks("Owner", bob);
        PersonId who = new PersonId(Platform.SLACK, "T0BATON", "UBOB");
        soon().until(() -> stage.memory().people().find(who).isPresent());
    }

    @Test
    void words_from_the_desk_are_shown_as_they_are() {
        desk.answers(new Outcome.Done(Text.text("<!channel> *x* :smile: @here &amp;")));
        ann.types("x");
        assertThat(ann.told().get(0)).contains("<!channel> *x* :smile: @here &amp;");
    }

    private String post(Card card) {
        return ((dev.baton.port.Answer.Got<dev.baton.port.MessageRef>) stage.workspace()
                        .chat()
                        .post(
                                new dev.baton.port.Place(Platform.SLACK, "T0BATON", "C0INCIDENT"),
                                dev.baton.port.Sending.first("k"),
                                card))
                .value()
                .id();
    }

    private static Form<String> small() {
        return Form.form("Small", Field.sentence("summary", "Summary"));
    }

    private static Form<Answers> everything() {
        List<Input.Option> severities = List.of(new Input.Option("high", "High"), new Input.Option("low", "Low"));
        List<Input.Option> boxes = List.of(new Input.Option("1", "One"), new Input.Option("2", "Two"));
        List<Field<?>> fields = List.of(
                Field.sentence("summary", "Summary"),
                Field.paragraph("reason", "Reason"),
                Field.choice("severity", "Severity", severities),
                Field.checklist("boxes", "Boxes", boxes),
                Field.person("owner", "Owner"),
                Field.date("until", "Until", LocalDate.of(2026, 12, 1)));
        return new Form<>("Everything", "Save", List.of(), fields, Answers.none(), Reading::read);
    }
}
