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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Calls Slack over HTTP and reads its answers into the SDK's own types. The SDK's client builds a new Gson for every
 * answer and follows redirects to other hosts; this one does neither.
 */
public final class WebApi {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final int LARGEST_ANSWER = 8 * 1024 * 1024;
    private static final Duration UNTIL_CONNECTED = Duration.ofSeconds(2);
    private static final Duration UNTIL_ANSWERED = Duration.ofSeconds(8);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final URI api;
    private final String token;

    /** Calls the API of these settings with their bot token. */
    public WebApi(SlackSettings settings) {
        api = settings.api();
        token = settings.botToken();
    }

    /** Calls a method with its arguments. */
    public <R extends SlackApiTextResponse> WebReply<R> call(SlackMethod method, JsonObject arguments, Class<R> type) {
        return call(method, arguments, type, UNTIL_ANSWERED);
    }

    /** Calls a method whose answer is of no use after a while. */
    public <R extends SlackApiTextResponse> WebReply<R> call(
            SlackMethod method, JsonObject arguments, Class<R> type, Duration within) {
        RequestBody body = method.sent() == SlackMethod.Sent.JSON ? json(arguments) : form(arguments);
        Request request = new Request.Builder()
                .url(api.resolve(method.path()).toString())
                .header("Authorization", "Bearer " + token)
                .post(body)
                .build();
        return sent(request, within, answer -> read(answer, type));
    }

    /** Posts to an address which came in a signed request; Slack answers {@code ok}, not JSON. */
    public WebReply<String> respond(URI responseUrl, JsonObject message) {
        Request request = new Request.Builder()
                .url(responseUrl.toString())
                .post(json(message))
                .build();
        return sent(request, UNTIL_ANSWERED, WebReply.Did::new);
    }

    private static <R> WebReply<R> sent(Request request, Duration within, Function<String, WebReply<R>> reader) {
        Call call = Lines.OPEN.newBuilder().callTimeout(within).build().newCall(request);
        try (Response response = call.execute();
                InputStream body = Objects.requireNonNull(response.body()).byteStream()) {
            String words = new String(body.readNBytes(LARGEST_ANSWER), StandardCharsets.UTF_8);
            return response.code() == 200 ? reader.apply(words) : notOk(response, words);
        } catch (IOException unreachable) {
            return new WebReply.Lost<>(TRY_AGAIN, "Slack cannot be reached: " + unreachable);
        }
    }

    /** Opened by the first call, for the certificates take a while to read. */
    private static final class Lines {

        /** What was sent may have arrived, so nothing is sent twice unless the caller says so. */
        static final OkHttpClient OPEN = new OkHttpClient.Builder()
                .connectTimeout(UNTIL_CONNECTED)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .build();
    }

    private static <R> WebReply<R> notOk(Response response, String body) {
        int status = response.code();
        if (status == 429) {
            return new WebReply.Lost<>(pause(response), "Slack asks to slow down.");
        }
        if (status >= 400 && status < 500 && status != 408) {
            String words = body.strip();
            return new WebReply.Refused<>(words.matches("[a-z_]{1,60}") ? words : "HTTP " + status, "");
        }
        return new WebReply.Lost<>(TRY_AGAIN, "Slack answered HTTP " + status + ".");
    }

    private static Duration pause(Response response) {
        String asked = Objects.requireNonNullElse(response.header("Retry-After"), "");
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

    private static RequestBody json(JsonObject arguments) {
        return RequestBody.create(SlackJson.GSON.toJson(arguments).getBytes(StandardCharsets.UTF_8), JSON);
    }

    private static RequestBody form(JsonObject arguments) {
        FormBody.Builder form = new FormBody.Builder(StandardCharsets.UTF_8);
        arguments
                .entrySet()
                .forEach(argument ->
                        form.add(argument.getKey(), argument.getValue().getAsString()));
        return form.build();
    }
}
