package dev.baton.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.view.Input.Option;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormTest {

    private record Errand(String what, LocalDate day, String colour, String more) {}

    private record Start(String what, LocalDate day) {}

    private static final Form<Errand> FORM = Form.form(
                    "Errand", Field.sentence("what", "What?"), Field.date("day", "When?", LocalDate.EPOCH), Start::new)
            .and(
                    Field.choice("colour", "Which?", List.of(new Option("red", "Red"), new Option("blue", "Blue"))),
                    (start, colour) -> new Errand(start.what(), start.day(), colour, ""))
            .and(
                    Field.paragraph("more", "More?").optional("none"),
                    (errand, more) -> new Errand(errand.what(), errand.day(), errand.colour(), more));

    private static final Answers RIGHT =
            Answers.none().with("what", " Bread ").with("day", "2026-12-28").with("colour", "red");

    @Test
    void a_form_that_is_filled_in_is_read_as_its_value() {
        assertThat(FORM.read(RIGHT))
                .isEqualTo(Reading.read(new Errand("Bread", LocalDate.of(2026, 12, 28), "red", "none")));
    }

    @Test
    void a_day_that_no_calendar_of_people_has_is_not_a_date() {
        assertThat(FORM.read(RIGHT.with("day", "+999999999-12-31")).problems()).containsOnlyKeys("day");
        assertThat(FORM.read(RIGHT.with("day", "-0001-01-01")).problems()).containsOnlyKeys("day");
    }

    @Test
    void every_field_is_read_before_anything_is_complained_about() {
        Answers wrong = Answers.none().with("day", "tomorrow").with("colour", "green");
        assertThat(FORM.read(wrong).problems()).containsOnlyKeys("what", "day", "colour");
        assertThat(FORM.read(Answers.none()).problems()).containsOnlyKeys("what", "day", "colour");
    }

    @Test
    void each_problem_is_a_sentence_that_says_what_to_write() {
        Answers wrong = RIGHT.with("day", "28.12.2026").with("what", "x".repeat(3001));
        assertThat(FORM.read(wrong).problems())
                .hasEntrySatisfying("day", words -> assertThat(words).contains("2026-12-28"))
                .hasEntrySatisfying("what", words -> assertThat(words).contains("3,000"));
    }

    @Test
    void three_thousand_characters_and_any_signs_are_kept_as_they_are() {
        String words =
                "<!channel> *b* `c` & 🔥 مرحبا ".repeat(200).substring(0, 3000).strip();
        assertThat(FORM.read(RIGHT.with("what", words)))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(((Errand) read.value()).what()).isEqualTo(words));
    }

    @Test
    void white_space_alone_is_no_answer() {
        assertThat(FORM.read(RIGHT.with("what", " \t\n ")).problems()).containsOnlyKeys("what");
        assertThat(FORM.read(RIGHT.with("more", "  "))).isEqualTo(FORM.read(RIGHT));
    }

    @Test
    void what_is_read_further_is_read_only_when_every_field_was_readable() {
        Form<String> shouted = FORM.then(errand -> Reading.unreadable("what", "We have no " + errand.what() + "."));
        assertThat(shouted.read(RIGHT).problems()).containsOnlyKeys("what");
        assertThat(shouted.read(Answers.none()).problems()).containsOnlyKeys("what", "day", "colour");
    }
}
