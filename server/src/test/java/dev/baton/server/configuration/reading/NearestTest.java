package dev.baton.server.configuration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> CANDIDATES = List.of("lead", "label", "manager", "zone");

    @ParameterizedTest
    @CsvSource({"leed, lead", "Lead, lead", "managr, manager", "mangaer, manager", "zones, zone", "lable, label"})
    void a_slip_of_the_pen_is_recognised(String written, String meant) {
        assertThat(Nearest.suggestion(written, CANDIDATES)).isEqualTo(" Did you mean '" + meant + "'?");
    }

    @ParameterizedTest
    @CsvSource({"colour", "escalation", "''"})
    void what_is_like_nothing_gets_no_suggestion(String written) {
        assertThat(Nearest.suggestion(written, CANDIDATES)).isEmpty();
    }
}
