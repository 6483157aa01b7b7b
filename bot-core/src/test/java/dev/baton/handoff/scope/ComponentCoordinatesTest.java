package dev.baton.handoff.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Parsed;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentCoordinatesTest {

    private static final String SIGNS = "pkg:maven/@#?=%<>,.| 🔥\u202emx2\n\t-_~+*`&";

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pkg:maven/org.acme/widget@2.0 | pkg:maven/org.acme/widget =2.0",
                "pkg:maven/org.acme/widget >=2.0, <2.10 | pkg:maven/org.acme/widget >=2.0, <2.10",
                "pkg:maven/org.acme/widget@1.0 >=2.0 | pkg:maven/org.acme/widget >=2.0",
                "pkg:npm/%40scope/name@1.0.0 | pkg:npm/%40scope/name =1.0.0",
                "pkg:maven/org.acme/widget@2.0?type=jar | pkg:maven/org.acme/widget =2.0",
            })
    void coordinates_are_read_as_people_write_them(String words, String read) {
        assertThat(ComponentCoordinates.parse("  " + words + "  "))
                .isInstanceOfSatisfying(
                        Parsed.Value.class, value -> assertThat(value.value()).hasToString(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "log4j-core",
                "about 12 services",
                "pkg:maven/org.acme/widget",
                "pkg:maven/org.acme/widget newer than 2",
                "pkg:maven/org.acme/widget >=2.0,",
                "<!channel>",
                "🔥",
            })
    void anything_else_is_answered_with_what_to_write_instead(String words) {
        assertThat(ComponentCoordinates.parse(words))
                .isInstanceOfSatisfying(
                        Parsed.Unclear.class,
                        unclear -> assertThat(unclear.sentence()).contains("Write for example"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_written_is_read_or_answered_and_what_is_read_reads_the_same_again(long seed) {
        Random random = new Random(seed);
        String words = (random.nextBoolean() ? "pkg:maven/org.acme/widget " : "") + anySigns(random);

        Parsed<ComponentCoordinates> parsed = ComponentCoordinates.parse(words);

        if (parsed instanceof Parsed.Value<ComponentCoordinates> read) {
            assertThat(ComponentCoordinates.parse(read.value().toString())).isEqualTo(read);
        } else {
            assertThat(((Parsed.Unclear<ComponentCoordinates>) parsed).sentence())
                    .isNotBlank();
        }
    }

    private static String anySigns(Random random) {
        StringBuilder signs = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }
}
