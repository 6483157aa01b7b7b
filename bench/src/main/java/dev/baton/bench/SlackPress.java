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
record SlackPress(String name, Map<String, String> fields) implements Press {

    private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(10);

    @Override
    public HttpRequest to(URI server, Instant now) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var timestamp = Long.toString(now.getEpochSecond());
        return HttpRequest.newBuilder(server.resolve(Ground.PATH))
                .timeout(SLACKS_PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header(
                        "X-Slack-Signature",
                        new SlackSignature.Generator(Ground.SIGNING_SECRET).generate(timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
