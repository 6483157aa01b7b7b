package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.slack.fake.SignedHttp;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsignedAndMalformedTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String COMMAND =
            "team_id=T1&user_id=U1&channel_id=C1&command=%2Fhandoff&text=help&trigger_id=t1&response_url=x";

    private final SlackStage stage = SlackStage.http();
    private final SignedHttp slack = stage.signed();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_signed_request_is_answered() {
        assertThat(slack.post(FORM, COMMAND).statusCode()).isEqualTo(200);
        assertThat(stage.desk().asked()).hasSize(1);
    }

    @Test
    void the_old_secret_is_good_while_it_is_being_changed() {
        HttpResponse<String> answer =
                stage.signed(SlackStage.OLD_SECRET, Clock.systemUTC()).post(FORM, COMMAND);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_signature_is_refused_before_anything_is_read() {
        HttpResponse<String> answer = stage.signed("wrong", Clock.systemUTC()).post(FORM, "payload=%7Bbroken");
        assertRefused(answer, 401);
    }

    @Test
    void a_missing_signature_is_refused() {
        assertRefused(slack.send(slack.request(FORM, bytes(COMMAND)).build()), 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v0=", "v0=zz", "v1=00", "\u00e9"})
    void a_signature_that_is_none_is_refused(String signature) {
        HttpRequest request = slack.request(FORM, bytes(COMMAND))
                .header(
                        "X-Slack-Request-Timestamp",
                        String.valueOf(Instant.now().getEpochSecond()))
                .header("X-Slack-Signature", signature)
                .build();
        assertRefused(slack.send(request), 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-PT5M5S", "PT5M5S", "-P1D", "PT87600H"})
    void a_stale_or_future_request_is_refused_although_it_is_signed(Duration age) {
        Clock then = Clock.offset(Clock.systemUTC(), age);
        assertRefused(stage.signed(SlackStage.SECRET, then).post(FORM, COMMAND), 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-PT4M50S", "PT4M50S"})
    void five_minutes_either_way_are_allowed(Duration age) {
        Clock then = Clock.offset(Clock.systemUTC(), age);
        assertThat(stage.signed(SlackStage.SECRET, then).post(FORM, COMMAND).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1e9", "-5", "99999999999999999999", "1790000000.5"})
    void a_time_stamp_that_is_none_is_refused(String timestamp) {
        HttpRequest request = slack.request(FORM, bytes(COMMAND))
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", slack.signature(timestamp, COMMAND))
                .build();
        assertRefused(slack.send(request), 401);
    }

    @Test
    void a_body_of_ten_megabytes_is_refused_as_too_large() throws IOException {
        String head = "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Type: " + FORM
                + "\r\nContent-Length: 10485760\r\n\r\npayload=";
        assertThat(statusLine(head)).contains(" 413 ");
        assertThat(stage.desk().asked()).isEmpty();
    }

    @Test
    void a_body_that_does_not_say_how_large_it_is_is_refused_as_too_large() {
        byte[] large = new byte[3 * 1024 * 1024];
        HttpRequest chunked = HttpRequest.newBuilder(requestUrl())
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)))
                .build();
        try {
            assertThat(slack.send(chunked).statusCode()).isEqualTo(413);
        } catch (java.io.UncheckedIOException closedWhileSending) {
            assertThat(stage.desk().asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "TRACE", "OPTIONS", "HEAD", "PATCH", "BREW"})
    void only_post_is_allowed(String method) throws IOException {
        assertThat(statusLine(method + " /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n"))
                .contains(" 405 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload=%7Bbroken",
                "payload=",
                "payload=null",
                "payload=%5B%5D",
                "payload=%7B%22type%22%3A%22block_actions%22%7D",
                "payload=%7B%22type%22%3A%22block_actions%22%2C%22actions%22%3A5%7D",
                "payload=%7B%22type%22%3A%22view_submission%22%7D",
                "payload=%7B%22type%22%3A%22view_submission%22%2C%22view%22%3A%7B%22private_metadata%22%3A%22%7Bx%22%7D%7D",
                "payload=%7B%22type%22%3A%22message_action%22%2C%22callback_id%22%3A%22start_handoff%22%7D",
                "payload=%zz",
                "command=%2Fhandoff&text=help",
                "command=%2Fhandoff&text=help&team_id=T&user_id=U"
            })
    void a_signed_but_malformed_form_is_a_bad_request_without_a_trace(String body) {
        assertRefused(slack.post(FORM, body), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"event_callback\",\"event\":5}",
                "{\"type\":\"event_callback\",\"team_id\":\"T\",\"event\":{\"type\":\"app_mention\",\"user\":\"U\"}}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":\"user_change\",\"user\":\"x\"}}"
            })
    void a_signed_but_malformed_event_is_a_bad_request_without_a_trace(String body) {
        assertRefused(slack.post("application/json", body), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"payload=%7B%22type%22%3A%22dialog_submission%22%7D", "hello=world", ""})
    void what_we_did_not_ask_for_is_unknown(String body) {
        assertRefused(slack.post(FORM, body), 404);
    }

    @Test
    void slack_may_check_the_address() {
        assertThat(slack.post("application/json", "{\"type\":\"url_verification\",\"challenge\":\"c-1\"}")
                        .body())
                .isEqualTo("c-1");
        assertThat(slack.post(FORM, "ssl_check=1&token=x").statusCode()).isEqualTo(200);
    }

    @Test
    void line_ends_and_letters_of_every_kind_are_signed_as_they_came() {
        String body = "{\r\n\"type\":\"url_verification\",\"challenge\":\"ü😀אבג\"}\r\n\r\n";
        assertThat(slack.post("application/json", body).body()).isEqualTo("ü😀אבג");
    }

    private void assertRefused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("at dev.baton")
                .hasSizeLessThan(60);
        assertThat(stage.desk().asked()).isEmpty();
    }

    private URI requestUrl() {
        return slack.request(FORM, new byte[0]).build().uri();
    }

    private String statusLine(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), requestUrl().getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(bytes(request));
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(30), StandardCharsets.UTF_8);
        }
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
