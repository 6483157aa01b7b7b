package dev.baton.bench;

import com.slack.api.app_backend.SlackSignature;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/** One request as Slack sends it: the payload, a name to find it by, and a signature over the bytes. */
record Press(String name, String payload) {

    private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(10);

    HttpRequest signedFor(URI where, String secret, Clock clock) {
        var body = "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8);
        var timestamp = Long.toString(clock.instant().getEpochSecond());
        return HttpRequest.newBuilder(where)
                .timeout(SLACKS_PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", new SlackSignature.Generator(secret).generate(timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
