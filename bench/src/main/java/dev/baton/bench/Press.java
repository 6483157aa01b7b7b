package dev.baton.bench;

import com.slack.api.app_backend.SlackSignature;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** One request as Slack sends it: a name to find it by, the form's fields, and a signature over the bytes. */
record Press(String name, Map<String, String> fields) {

    private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(10);

    HttpRequest signedFor(URI where, String secret, Instant now) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var timestamp = Long.toString(now.getEpochSecond());
        return HttpRequest.newBuilder(where)
                .timeout(SLACKS_PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", new SlackSignature.Generator(secret).generate(timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
