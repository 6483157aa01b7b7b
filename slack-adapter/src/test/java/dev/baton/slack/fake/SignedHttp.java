package dev.baton.slack.fake;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Sends requests as Slack does: signed, and done with whoever takes longer than Slack has patience. */
public final class SignedHttp implements Road {

    private final URI requestUrl;
    private final String secret;
    private final Clock clock;
    private final HttpClient http = HttpClient.newHttpClient();

    /** Signs with this secret at the time of this clock, and sends to this request URL. */
    public SignedHttp(URI requestUrl, String secret, Clock clock) {
        this.requestUrl = requestUrl;
        this.secret = secret;
        this.clock = clock;
    }

    @Override
    public JsonObject command(JsonObject fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue().getAsString()))
                .collect(Collectors.joining("&"));
        return acknowledged(post("application/x-www-form-urlencoded", body));
    }

    @Override
    public JsonObject interaction(JsonObject payload) {
        return acknowledged(post("application/x-www-form-urlencoded", "payload=" + encoded(payload.toString())));
    }

    @Override
    public void event(JsonObject payload) {
        acknowledged(post("application/json", payload.toString()));
    }

    /** Sends a body, signed now. */
    public HttpResponse<String> post(String contentType, String body) {
        String now = String.valueOf(clock.instant().getEpochSecond());
        return send(request(contentType, body.getBytes(StandardCharsets.UTF_8))
                .header("X-Slack-Request-Timestamp", now)
                .header("X-Slack-Signature", signature(now, body))
                .build());
    }

    /** A request that is not signed yet. */
    public HttpRequest.Builder request(String contentType, byte[] body) {
        return HttpRequest.newBuilder(requestUrl)
                .timeout(Patience.OF_SLACK)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    /** Sends a request as it is. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException late) {
            throw new UncheckedIOException(late);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    /** Slack's signature of a body at a time. */
    public String signature(String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signed = mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(signed);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static JsonObject acknowledged(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new AssertionError("acknowledged with " + response.statusCode() + ": " + response.body());
        }
        return response.body().startsWith("{")
                ? JsonParser.parseString(response.body()).getAsJsonObject()
                : new JsonObject();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
