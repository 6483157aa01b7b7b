package dev.baton.slack;

import static dev.baton.slack.fake.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.Outcome;
import dev.baton.desk.ScriptedDesk;
import dev.baton.handoff.Rule;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.slack.fake.Trouble;
import dev.baton.view.Answers;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input;
import dev.baton.view.Reading;
import dev.baton.view.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormsTest extends OnSlack {

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
    void a_form_that_slack_does_not_open_is_told() {
        slack.trouble().with("views.open", Trouble.Kind.SERVER_ERROR);
        desk.answers(new Outcome.Fill("a", small()));
        ann.types("open").isTold("The form did not open");
    }

    @Test
    void a_picked_person_is_known_before_the_form_is_sent() {
        post(TURN);
        desk.answers(new Outcome.Fill("a", everything()));
        ann.presses("Confirm").picks("Owner", bob);
        PersonId who = new PersonId(Platform.SLACK, "T0BATON", "UBOB");
        soon().until(() -> stage.memory().people().find(who).isPresent());
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
