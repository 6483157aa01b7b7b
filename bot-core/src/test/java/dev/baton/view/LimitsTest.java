package dev.baton.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.baton.view.Button.Weight;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {

    private static final Charset UTF_8 = StandardCharsets.UTF_8;
    private static final String SIGNS = "a🔥ä𝔘ש";

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shortened_words_fit_and_are_still_whole_characters(long seed) {
        Random random = new Random(seed);
        String words = anyWords(random);
        int limit = 2 + random.nextInt(20);

        String shortened = Limits.shortened(words, limit);

        assertThat(shortened.length()).isLessThanOrEqualTo(limit);
        assertThat(new String(shortened.getBytes(UTF_8), UTF_8)).isEqualTo(shortened);
        if (words.length() <= limit) {
            assertThat(shortened).isEqualTo(words);
        } else {
            assertThat(shortened).endsWith("…");
            assertThat(words).startsWith(shortened.substring(0, shortened.length() - 1));
            assertThat(shortened.length()).isGreaterThanOrEqualTo(limit - 1);
        }
    }

    static Stream<Arguments> pieces() {
        return Stream.of(
                of("button label", Limits.BUTTON_LABEL, n -> new Button("go", "x".repeat(n), Weight.PLAIN)),
                of("button action", Limits.ACTION, n -> new Button("x".repeat(n), "Go", Weight.PLAIN)),
                of("card title", Limits.CARD_TITLE, n -> Card.card("x".repeat(n))),
                of("card parts", Limits.CARD_PARTS, n -> new Card("Card", many(n, new Part.Divider()), List.of())),
                of("card buttons", Limits.BUTTONS, n -> new Card("Card", List.of(), buttons(n))),
                of("buttons between", Limits.BUTTONS, n -> new Part.Buttons(buttons(n))),
                of("heading", Limits.CARD_TITLE, n -> new Part.Heading("x".repeat(n))),
                of("facts", Limits.FACTS, n -> new Part.Facts(many(n, new Part.Fact("a", Text.empty())))),
                of("columns", Limits.TABLE_COLUMNS, n -> new Part.Table(many(n, "a"), List.of(), 0)),
                of("rows", Limits.TABLE_ROWS, n -> new Part.Table(List.of("a"), many(n, List.of(Text.empty())), 0)),
                of("form title", Limits.FORM_TITLE, n -> Form.form("x".repeat(n), Field.sentence("a", "A"))),
                of(
                        "submit label",
                        Limits.FORM_TITLE,
                        n -> Form.form("F", Field.sentence("a", "A")).submit("x".repeat(n))),
                of("field id", Limits.FIELD_ID, n -> Field.sentence("x".repeat(n), "A")),
                of("field label", Limits.FIELD_LABEL, n -> Field.sentence("a", "x".repeat(n))),
                of(
                        "field hint",
                        Limits.FIELD_HINT,
                        n -> Field.sentence("a", "A").hint("x".repeat(n))),
                of("option label", Limits.OPTION_LABEL, n -> new Input.Option("a", "x".repeat(n))),
                of("option value", Limits.OPTION_LABEL, n -> new Input.Option("x".repeat(n), "A")),
                of("options", Limits.OPTIONS, n -> new Input.Choice(many(n, new Input.Option("a", "A")))),
                of("boxes", Limits.CHECKBOXES, n -> new Input.Checklist(many(n, new Input.Option("a", "A")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pieces")
    void what_just_fits_is_made_and_one_more_is_a_bug(String what, int limit, Consumer<Integer> make) {
        assertThatCode(() -> make.accept(limit)).as(what).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> make.accept(limit + 1))
                .withMessageContaining(limit + 1 + " ")
                .withMessageContaining("expected: <= " + limit);
    }

    private static Arguments of(String what, int limit, Consumer<Integer> make) {
        return Arguments.of(what, limit, make);
    }

    private static List<Button> buttons(int n) {
        return many(n, new Button("go", "Go", Weight.PLAIN));
    }

    private static <T> List<T> many(int n, T one) {
        return Collections.nCopies(n, one);
    }

    private static String anyWords(Random random) {
        StringBuilder words = new StringBuilder();
        int[] signs = SIGNS.codePoints().toArray();
        int length = random.nextInt(25);
        for (int i = 0; i < length; i++) {
            words.appendCodePoint(signs[random.nextInt(signs.length)]);
        }
        return words.toString();
    }

    @Test
    void more_facts_than_fit_into_one_list_are_as_many_lists_as_they_need_and_none_is_lost() {
        List<Part.Fact> facts = IntStream.range(0, Limits.FACTS + 1)
                .mapToObj(number -> new Part.Fact("Fact " + number, Text.text("so")))
                .toList();

        assertThat(Part.Facts.allOf(facts))
                .hasSize(2)
                .flatExtracting(part -> ((Part.Facts) part).facts())
                .isEqualTo(facts);
    }
}
