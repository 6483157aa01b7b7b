package dev.baton.slack;

import static dev.baton.slack.fake.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.Outcome;
import dev.baton.handoff.Rule;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.port.NotSaved;
import dev.baton.slack.fake.Trouble;
import dev.baton.view.Button;
import dev.baton.view.Card;
import dev.baton.view.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConversationTest extends OnSlack {

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
    void words_from_the_desk_are_shown_as_they_are() {
        desk.answers(new Outcome.Done(Text.text("<!channel> *x* :smile: @here &amp;")));
        ann.types("x");
        assertThat(ann.told().get(0)).contains("<!channel> *x* :smile: @here &amp;");
    }
}
