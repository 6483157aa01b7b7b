package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.recovery.document.Indicator;
import dev.baton.handoff.recovery.document.Indicator.Trait;
import dev.baton.handoff.recovery.monitoring.Finding;
import dev.baton.handoff.recovery.monitoring.Finding.Outcome;
import org.junit.jupiter.api.Test;

/** What every monitoring system does (A9-31). */
public interface MonitoringContract {

    Indicator DOMAIN = new Indicator(Trait.DOMAIN, "updates.evil.example");
    Indicator IN_WORDS = new Indicator(Trait.BEHAVIOUR, "New services on domain controllers");

    /** A monitoring system that can be reached. */
    Monitoring monitoring();

    /** A query that it refuses. */
    Indicator refused();

    /** A monitoring system that cannot be reached. */
    Monitoring outOfReach();

    @Test
    default void an_indicator_without_a_query_is_tried_by_one_for_its_trait() {
        assertThat(found(DOMAIN)).isEqualTo(Finding.ran(DOMAIN));
    }

    @Test
    default void a_query_that_is_refused_is_an_answer_with_the_words_of_the_system() {
        Finding finding = found(refused());

        assertThat(finding.indicator()).isEqualTo(refused());
        assertThat(finding.outcome()).isEqualTo(Outcome.DOES_NOT_RUN);
        assertThat(finding.words()).isNotBlank();
    }

    @Test
    default void what_is_told_in_words_has_no_query_that_could_run() {
        assertThat(found(IN_WORDS).outcome()).isEqualTo(Outcome.DOES_NOT_RUN);
        assertThat(found(IN_WORDS).words()).contains("query");
    }

    @Test
    default void out_of_reach_nobody_knows_whether_a_query_runs() {
        Answer<Finding> answer = outOfReach().tryOut(DOMAIN);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Failed.class,
                        failed -> assertThat(failed.failure().reason()).isNotBlank());
    }

    private Finding found(Indicator indicator) {
        Answer<Finding> answer = monitoring().tryOut(indicator);
        assertThat(answer).isInstanceOf(Answer.Got.class);
        return ((Answer.Got<Finding>) answer).value();
    }
}
