package dev.baton.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameFieldTest {

    private static final List<String> MANY =
            IntStream.range(100, 201).mapToObj(each -> "payments/p" + each).toList();

    @Test
    void names_that_fit_into_a_list_are_chosen_from_it() {
        Field<String> field = NameField.of("project", "Which project?", MANY.subList(0, 100));

        assertThat(field.input()).isInstanceOf(Input.Choice.class);
        assertThat(read(field, "payments/p142")).isEqualTo(Reading.read("payments/p142"));
        assertThat(read(field, "payments/p200").problems()).containsKey("project");
    }

    @Test
    void a_name_too_long_to_be_shown_whole_is_read_whole() {
        String longer = "payments/" + "settlement-".repeat(9);
        Field<String> field = NameField.of("project", "Which project?", List.of("payments/p1", longer));
        Input.Choice list = (Input.Choice) field.input();

        assertThat(read(field, list.options().get(1).value())).isEqualTo(Reading.read(longer));
    }

    @Test
    void among_more_names_than_a_list_holds_each_can_be_written() {
        Field<String> field = NameField.of("project", "Which project?", MANY);

        assertThat(field.input()).isInstanceOf(Input.Sentence.class);
        assertThat(field.hint()).contains("There are 101.");
        assertThat(MANY).allSatisfy(name -> assertThat(read(field, name)).isEqualTo(Reading.read(name)));
        assertThat(read(field, " P200 ")).as("a part of it").isEqualTo(Reading.read("payments/p200"));
    }

    @Test
    void what_may_be_several_or_none_is_asked_again() {
        Field<String> field = NameField.of("project", "Which project?", MANY);

        assertThat(read(field, "p19").problems().get("project"))
                .isEqualTo("'p19' may be one of 10: payments/p190, payments/p191, payments/p192, … "
                        + "Write more of its name.");
        assertThat(read(field, "ledger").problems().get("project")).isEqualTo("None of the 101 is called 'ledger'.");
    }

    @Test
    void names_that_look_the_same_when_cut_are_written() {
        String same = "payments/" + "settlement-".repeat(9);
        Field<String> field = NameField.of("project", "Which project?", List.of(same + "1", same + "2"));

        assertThat(read(field, same + "2")).isEqualTo(Reading.read(same + "2"));
        assertThat(read(field, "settlement-2")).isEqualTo(Reading.read(same + "2"));
    }

    private static Reading<String> read(Field<String> field, String said) {
        return field.read(Answers.none().with("project", said));
    }
}
