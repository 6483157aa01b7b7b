package dev.baton.connectors.jira.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueNewsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"webhookEvent\":\"jira:issue_updated\",\"issue\":{\"id\":\"10002\",\"key\":\"PAY-7\"}}",
                "{\"webhookEvent\":\"comment_created\",\"comment\":{},\"issue\":{\"key\":\"PAY-7\",\"fields\":{}}}",
                "{\"issue\":{\"key\":\"PAY-7\"}}"
            })
    void whatever_happened_to_an_issue_is_news_about_it(String body) {
        assertThat(read(body)).isEqualTo(new IssueNews.About(List.of("PAY-7")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"webhookEvent\":\"project_created\",\"project\":{\"key\":\"PAY\"}}",
                "{\"issue\":null}",
                "{\"issue\":{\"key\":[]}}"
            })
    void what_concerns_no_issue_is_no_news(String body) {
        assertThat(read(body)).isEqualTo(new IssueNews.Nothing());
    }

    @Test
    void an_issue_that_was_moved_is_known_by_its_old_key_too() {
        String moved = "{\"issue\":{\"key\":\"SEC-3\"},\"changelog\":{\"items\":["
                + "{\"field\":\"project\",\"fromString\":\"Payments\",\"toString\":\"Security\"},"
                + "{\"field\":\"Key\",\"fromString\":\"PAY-7\",\"toString\":\"SEC-3\"}]}}";

        assertThat(read(moved)).isEqualTo(new IssueNews.About(List.of("SEC-3", "PAY-7")));
    }

    @Test
    void a_key_that_no_jira_makes_is_no_news() {
        assertThat(read("{\"issue\":{\"key\":\"" + "A".repeat(251) + "\"}}")).isEqualTo(new IssueNews.Nothing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "\"PAY-7\"", "{\"issue\":", "{} {}", "<html>", "{\"a\":\u0001}"})
    void what_is_no_json_object_is_malformed(String body) {
        assertThat(read(body)).isEqualTo(new IssueNews.Malformed());
    }

    @Test
    void a_body_that_goes_down_without_end_is_malformed() {
        assertThat(read("[".repeat(100_000))).isEqualTo(new IssueNews.Malformed());
        assertThat(read("{\"a\":".repeat(100_000))).isEqualTo(new IssueNews.Malformed());
    }

    private static IssueNews read(String body) {
        return IssueNews.of(body.getBytes(StandardCharsets.UTF_8));
    }
}
