package dev.baton.connectors.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JiraTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T08:00:00.000+0000",
                "2026-11-23T09:30:00.000+0130",
                "2026-11-23T08:00:00+00:00",
                "2026-11-23T08:00:00Z"
            })
    void a_moment_is_read_in_each_of_its_forms(String text) {
        assertThat(JiraTime.moment(TextNode.valueOf(text))).contains(Instant.parse("2026-11-23T08:00:00Z"));
    }

    @Test
    void what_is_no_time_is_none() {
        assertThat(JiraTime.moment(TextNode.valueOf("yesterday"))).isEmpty();
        assertThat(JiraTime.moment(TextNode.valueOf("2026-11-23T08:00:00"))).isEmpty();
        assertThat(JiraTime.moment(NullNode.getInstance())).isEmpty();
        assertThat(JiraTime.day(TextNode.valueOf("2026-11-23"))).contains(LocalDate.parse("2026-11-23"));
        assertThat(JiraTime.day(NullNode.getInstance())).isEmpty();
    }
}
