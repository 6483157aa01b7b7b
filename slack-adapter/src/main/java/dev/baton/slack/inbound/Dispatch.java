package dev.baton.slack.inbound;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.response.Response;
import dev.baton.slack.blockkit.SlackJson;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what kind of thing Slack sent, and gives it to whoever answers that kind; the same for HTTP and Socket Mode. */
public final class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final Commands commands;
    private final Interactions interactions;
    private final Events events;

    Dispatch(Commands commands, Interactions interactions, Events events) {
        this.commands = commands;
        this.interactions = interactions;
        this.events = events;
    }

    /** Answers a request that came by HTTP: JSON for events, a form for all else. */
    public Response answer(boolean isJson, String body) {
        return guarded(() -> isJson ? event(object(body)) : form(body));
    }

    /** Answers an envelope that came over a socket, by its type. */
    public Response answer(String envelopeType, JsonObject payload) {
        return guarded(() -> switch (envelopeType) {
            case "slash_commands" -> command(payload);
            case "interactive" -> interactions.answer(payload);
            case "events_api" -> event(payload);
            default -> unknown("envelope " + envelopeType);
        });
    }

    private Response form(String body) {
        JsonObject form = fields(body);
        if (form.has("payload")) {
            return interactions.answer(object(form.get("payload").getAsString()));
        } else if (form.has("command")) {
            return command(form);
        }
        return form.has("ssl_check") ? Acknowledged.silently() : unknown("form without payload and command");
    }

    private Response command(JsonObject form) {
        return commands.answer(SlackJson.GSON.fromJson(form, SlashCommandPayload.class));
    }

    private Response event(JsonObject json) {
        String type = text(json, "type");
        return switch (type) {
            case "url_verification" -> Response.ok(text(json, "challenge"));
            case "event_callback" -> events.answer(json);
            case "app_rate_limited" -> slowedDown();
            default -> unknown("request of type '" + type + "'");
        };
    }

    private static Response slowedDown() {
        LOG.warn("Slack sends no more events for a while: more than 30,000 in an hour");
        return Acknowledged.silently();
    }

    static Response unknown(String what) {
        LOG.warn("Nothing here answers a Slack {}", what.replaceAll("[^\\w .']", "?"));
        return Acknowledged.not(404, "unknown");
    }

    private static Response guarded(java.util.function.Supplier<Response> answer) {
        try {
            return answer.get();
        } catch (MalformedRequest | JsonParseException | ClassCastException | IllegalStateException malformed) {
            LOG.warn("A signed Slack request is malformed: {}", malformed.toString());
            return Acknowledged.not(400, "malformed");
        } catch (RuntimeException ours) {
            LOG.error("A Slack request could not be answered", ours);
            return Acknowledged.not(500, "failed");
        }
    }

    static JsonObject object(String words) {
        JsonElement json = JsonParser.parseString(words);
        if (json instanceof JsonObject object) {
            return object;
        }
        throw new MalformedRequest("not a JSON object");
    }

    static String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    static String given(@org.jspecify.annotations.Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static JsonObject fields(String body) {
        JsonObject fields = new JsonObject();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.addProperty(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String words) {
        try {
            return URLDecoder.decode(words, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new MalformedRequest("not a form");
        }
    }
}
