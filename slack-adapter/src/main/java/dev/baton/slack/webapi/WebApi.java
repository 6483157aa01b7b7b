package dev.baton.slack.webapi;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.methods.SlackApiTextResponse;
import dev.baton.slack.SlackSettings;
import dev.baton.slack.blockkit.SlackJson;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;

/**
 * Calls Slack over HTTP and reads its answers into the SDK's own types. The SDK's client builds a new Gson for every
 * answer and follows redirects to other hosts; this one does neither.
 */
public final class WebApi {

    private static final int LARGEST_ANSWER = 8 * 1024 * 1024;
    private static final Duration UNTIL_CONNECTED = Duration.ofSeconds(2);
    private static final Duration UNTIL_ANSWERED = Duration.ofSeconds(8);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final URI api;
    private final String token;
    private final HttpClient http;

    /** Calls the API of these settings with their bot token. */
    public WebApi(SlackSettings settings) {
        api = settings.api();
        token = settings.botToken();
        http = HttpClient.newBuilder()
                .connectTimeout(UNTIL_CONNECTED)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Calls a method with its arguments. */
    public <R extends SlackApiTextResponse> WebReply<R> call(SlackMethod method, JsonObject arguments, Class<R> type) {
        return call(method, arguments, type, UNTIL_ANSWERED);
    }

    /** Calls a method whose answer is of no use after a while. */
    public <R extends SlackApiTextResponse> WebReply<R> call(
            SlackMethod method, JsonObject arguments, Class<R> type, Duration within) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.resolve(method.path()))
                .timeout(within)
                .header("Authorization", "Bearer " + token);
        boolean json = method.sent() == SlackMethod.Sent.JSON;
        request.header("Content-Type", json ? "application/json; charset=utf-8" : "application/x-www-form-urlencoded");
        request.POST(HttpRequest.BodyPublishers.ofString(json ? SlackJson.GSON.toJson(arguments) : form(arguments)));
        return exchange(request.build(), type);
    }

    /** Posts to an address which came in a signed request; Slack answers {@code ok}, not JSON. */
    public WebReply<String> respond(URI responseUrl, JsonObject message) {
        HttpRequest request = HttpRequest.newBuilder(responseUrl)
                .timeout(UNTIL_ANSWERED)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(SlackJson.GSON.toJson(message)))
                .build();
        return sent(request, body -> new WebReply.Did<>(body));
    }

    private <R extends SlackApiTextResponse> WebReply<R> exchange(HttpRequest request, Class<R> type) {
        return sent(request, body -> read(body, type));
    }

    private <R> WebReply<R> sent(HttpRequest request, java.util.function.Function<String, WebReply<R>> reader) {
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                String words = new String(body.readNBytes(LARGEST_ANSWER), StandardCharsets.UTF_8);
                return response.statusCode() == 200 ? reader.apply(words) : notOk(response, words);
            }
        } catch (IOException unreachable) {
            return new WebReply.Lost<>(TRY_AGAIN, "Slack cannot be reached: " + unreachable);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new WebReply.Lost<>(TRY_AGAIN, "stopped while waiting for Slack");
        }
    }

    private static <R> WebReply<R> notOk(HttpResponse<?> response, String body) {
        int status = response.statusCode();
        if (status == 429) {
            return new WebReply.Lost<>(pause(response), "Slack asks to slow down.");
        }
        if (status >= 400 && status < 500 && status != 408) {
            String words = body.strip();
            return new WebReply.Refused<>(words.matches("[a-z_]{1,60}") ? words : "HTTP " + status, "");
        }
        return new WebReply.Lost<>(TRY_AGAIN, "Slack answered HTTP " + status + ".");
    }

    private static Duration pause(HttpResponse<?> response) {
        String asked = response.headers().firstValue("Retry-After").orElse("");
        Duration pause = asked.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(asked)) : TRY_AGAIN;
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static <R extends SlackApiTextResponse> WebReply<R> read(String body, Class<R> type) {
        try {
            JsonElement json = JsonParser.parseString(body);
            if (!json.isJsonObject() || !json.getAsJsonObject().has("ok")) {
                return new WebReply.Lost<>(TRY_AGAIN, "Slack's answer has no 'ok'.");
            }
            R response = SlackJson.GSON.fromJson(json, type);
            return response.isOk() ? new WebReply.Did<>(response) : refused(json.getAsJsonObject());
        } catch (JsonParseException malformed) {
            return new WebReply.Lost<>(TRY_AGAIN, "Slack's answer is not readable.");
        }
    }

    private static <R> WebReply<R> refused(JsonObject answer) {
        JsonElement error = answer.get("error");
        JsonElement details = answer.get("response_metadata");
        String detail = details instanceof JsonObject object && object.has("messages")
                ? object.get("messages").toString()
                : "";
        return new WebReply.Refused<>(error == null ? "unknown_error" : error.getAsString(), detail);
    }

    private static String form(JsonObject arguments) {
        return arguments.entrySet().stream()
                .map(argument -> argument.getKey() + "="
                        + URLEncoder.encode(argument.getValue().getAsString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
