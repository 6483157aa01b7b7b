package dev.baton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Messages TOLD = new Messages(List.of("hub:1", "hub:2"), "about press-1 and press-2");

    @Test
    void all_is_well_when_what_was_acknowledged_is_kept_once_and_told_once() {
        assertThat(new Findings(List.of("press-1"), List.of("press-1", "press-2"), TOLD).nothingIsWrong())
                .isTrue();
    }

    @Test
    void an_acknowledged_press_that_is_not_in_the_journal_is_lost() {
        var findings = new Findings(List.of("press-1", "press-2"), List.of("press-1"), TOLD);

        assertThat(findings.nothingIsWrong()).isFalse();
        assertThat(findings.lines()).contains("1 acknowledged and lost [press-2]");
    }

    @Test
    void a_press_that_is_in_the_journal_twice_is_found() {
        var findings = new Findings(List.of("press-1"), List.of("press-1", "press-1"), TOLD);

        assertThat(findings.nothingIsWrong()).isFalse();
        assertThat(findings.lines()).contains("1 in the journal twice [press-1]");
    }

    @Test
    void a_message_that_was_posted_twice_is_found() {
        var twice = new Messages(List.of("hub:1", "hub:1"), "about press-1");
        var findings = new Findings(List.of("press-1"), List.of("press-1"), twice);

        assertThat(findings.nothingIsWrong()).isFalse();
        assertThat(findings.lines()).contains("1 posted twice [hub:1]");
    }

    @Test
    void a_handoff_that_nobody_was_told_of_is_found() {
        var findings = new Findings(List.of("press-1"), List.of("press-1"), new Messages(List.of(), ""));

        assertThat(findings.nothingIsWrong()).isFalse();
        assertThat(findings.lines()).contains("1 opened and never told [press-1]");
    }

    @Test
    void a_run_in_which_nothing_was_acknowledged_proves_nothing() {
        assertThat(new Findings(List.of(), List.of(), TOLD).nothingIsWrong()).isFalse();
    }
}
