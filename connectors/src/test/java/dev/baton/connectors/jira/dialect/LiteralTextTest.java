package dev.baton.connectors.jira.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.connectors.jira.standin.ShownText;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LiteralTextTest {

    private static final String[] PIECES = {
        "*",
        "_",
        "-",
        "+",
        "^",
        "~",
        "??",
        "{",
        "}",
        "{{",
        "[",
        "]",
        "|",
        "||",
        "!",
        "\\",
        "\\\\",
        "#",
        "&",
        ";",
        ":",
        ")",
        "(",
        "<",
        ">",
        "%",
        "@",
        "h1.",
        "bq.",
        "----",
        "http://x",
        "mailto:a",
        "(x)",
        ":)",
        "&#42;",
        "&amp;",
        "a",
        "Z",
        "9",
        " ",
        "\n",
        "\n\n",
        "\t",
        ".",
        "{code}",
        "{noformat}",
        "log4j-core_2.17.1",
        "é",
        "\uD834\uDD1E",
        "م"
    };

    @ParameterizedTest
    @EnumSource
    void whatever_people_write_is_shown_as_they_wrote_it(JiraFlavour flavour) {
        Random random = new Random(20261123);
        for (int i = 0; i < 3_000; i++) {
            String text = IntStream.range(0, random.nextInt(12))
                    .mapToObj(n -> PIECES[random.nextInt(PIECES.length)])
                    .collect(Collectors.joining());

            String shown = ShownText.of(flavour, Dialect.of(flavour).text(text, "the end"));

            assertThat(shown).isEqualTo(text + "\n\nthe end");
        }
    }

    @ParameterizedTest
    @EnumSource
    void however_long_a_text_is_its_last_line_is_kept(JiraFlavour flavour) {
        for (String piece : PIECES) {
            if (piece.isBlank()) {
                continue;
            }
            String shown = ShownText.of(flavour, Dialect.of(flavour).text(piece.repeat(40_000), "the end"));

            assertThat(shown).startsWith(piece).endsWith("…\n\nthe end");
            assertThat(shown.length()).isGreaterThan(5_000).isLessThan(32_767);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "log4j-core_2.17.1 = log4j-core_2.17.1",
                "-x- = &#45;x&#45;",
                "a.b h1. = a.b h1.",
                "h1. = h1&#46;",
                "C:\\new = C&#58;&#92;new"
            })
    void what_means_nothing_stays_readable_in_the_source(String text, String source) {
        assertThat(WikiText.literal(text, 100)).isEqualTo(source);
    }

    @Test
    void a_cut_falls_between_characters() {
        assertThat(PlainText.cut("ab\uD834\uDD1Ecd", 4)).isEqualTo("ab…");
        assertThat(PlainText.cut("abcd", 4)).isEqualTo("abcd");
    }
}
