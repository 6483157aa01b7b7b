package dev.baton.handoff.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectPatternTest {

    @ParameterizedTest
    @CsvSource({
        "payments/ledger, payments/ledger, true",
        "payments/ledger, payments/ledger-api, false",
        "payments/*, payments/ledger, true",
        "payments/*, payments/, true",
        "payments/*, shop/payments/ledger, false",
        "*/ledger, org/payments/ledger, true",
        "*-api, payments-api, true",
        "*-api, payments-api-2, false",
        "p?y, pay, true",
        "p?y, py, false",
        "*a*b*, xxaxxbxx, true",
        "*a*b*, xxbxxaxx, false",
        "*, anything/at.all, true",
        "a.c, abc, false",
        "Payments, payments, false"
    })
    void a_pattern_covers_whole_names(String glob, String project, boolean covered) {
        assertThat(new ProjectPattern(glob).matches(project)).isEqualTo(covered);
    }

    @Test
    void the_pattern_that_says_more_comes_first() {
        assertThat(Stream.of("*", "payments/*", "*/ledger-api", "payments/led*", "payments/ledger", "????????s/*")
                        .map(ProjectPattern::new)
                        .sorted(ProjectPattern.MOST_SPECIFIC_FIRST)
                        .map(ProjectPattern::glob))
                .containsExactly("payments/ledger", "payments/led*", "*/ledger-api", "payments/*", "????????s/*", "*");
    }

    @Test
    void of_two_patterns_that_say_as_much_the_one_with_the_longer_beginning_comes_first() {
        assertThat(Stream.of("*ments-api", "p*ments-ap", "payments-*")
                        .map(ProjectPattern::new)
                        .sorted(ProjectPattern.MOST_SPECIFIC_FIRST)
                        .map(ProjectPattern::glob))
                .containsExactly("payments-*", "p*ments-ap", "*ments-api");
    }

    @Test
    void many_stars_do_not_make_it_slow() {
        ProjectPattern stars = new ProjectPattern("*a".repeat(50) + "b");

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(stars.matches("a".repeat(5000))).isFalse());
    }

    @Test
    void a_blank_pattern_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProjectPattern(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProjectPattern("payments/* "));
    }
}
