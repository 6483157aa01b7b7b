package dev.baton.handoff.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Parsed;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {

    private static final List<String> OPENINGS = List.of(
            "An attacker", "On 9 Dec. somebody", "Dr. Who", "The team (e.g. payments)", "Version 2.14.1 of log4j");
    private static final List<String> MIDDLES = List.of(
            " read the keys of till-1",
            " ran code on 12.5 % of the hosts",
            " wrote to U.S. accounts",
            " opened a shell");
    private static final List<String> ENDS = List.of(".", "!", "?", "…");

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Log4Shell was exploited.",
                "no full stop at the end",
                "Attackers ran code on e.g. till-1, i.e. in payments, etc. and left.",
                "Version 2.14.1 was used by approx. 12 hosts at 3 p.m. on Friday.",
                "Dr. Smith's account read pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1.",
                "🔥 Everything was on fire 🔥",
                "تم استغلال الثغرة في خادمين.",
                "Who was it?",
                "<!channel> *bold* `code` & <b>markup</b>",
            })
    void one_sentence_is_taken_as_it_is(String words) {
        assertThat(Summary.sentence("  " + words + " ")).isEqualTo(Parsed.value(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was exploited. We do not know since when.",
                "It was exploited! Two hosts ran foreign code.",
                "Was it exploited? It was.",
                "One. Two words. Three words more.",
                "侵害された。二台が影響を受けた。",
                "09:00 first alert\n09:05 second alert",
            })
    void more_than_one_sentence_is_turned_away_with_a_sentence(String words) {
        assertThat(Summary.sentence(words))
                .isInstanceOfSatisfying(
                        Parsed.Unclear.class,
                        unclear -> assertThat(unclear.sentence()).endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_sentence_is_one_and_any_two_are_two(long seed) {
        Random random = new Random(seed);
        String first = anySentence(random);
        String second = anySentence(random);

        assertThat(Summary.sentence(first)).as(first).isEqualTo(Parsed.value(first));
        assertThat(Summary.sentence(first + " " + second))
                .as(first + " " + second)
                .isInstanceOf(Parsed.Unclear.class);
    }

    @Test
    void three_thousand_characters_are_read_without_delay() {
        String word = "host ";
        assertThat(Summary.sentence(word.repeat(600)))
                .isEqualTo(Parsed.value(word.repeat(600).strip()));
        assertThat(Summary.sentence("e.g. ".repeat(600))).isInstanceOf(Parsed.Value.class);
    }

    private static String anySentence(Random random) {
        String end = random.nextInt(4) == 0 ? one(ENDS.subList(1, 3), random) : ".";
        return one(OPENINGS, random) + one(MIDDLES, random) + end;
    }

    private static String one(List<String> those, Random random) {
        return those.get(random.nextInt(those.size()));
    }
}
