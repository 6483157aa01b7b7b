package dev.baton.slack.socketmode;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.bolt.response.Response;
import dev.baton.slack.inbound.Dispatch;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens envelopes and writes the acknowledgement of each; one is always sent, or Slack would send the envelope again. */
final class Envelopes {

    private static final Logger LOG = LoggerFactory.getLogger(Envelopes.class);

    private final Dispatch dispatch;

    Envelopes(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    /** The acknowledgement; empty for what is no envelope, such as {@code hello}. */
    Optional<String> answer(String message) {
        JsonObject envelope = object(message);
        String id = text(envelope, "envelope_id");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        JsonObject acknowledgement = new JsonObject();
        acknowledgement.addProperty("envelope_id", id);
        JsonObject payload = envelope.get("payload") instanceof JsonObject given ? given : new JsonObject();
        Response response = dispatch.answer(text(envelope, "type"), payload);
        if (Response.CONTENT_TYPE_APPLICATION_JSON_UTF8.equals(response.getContentType())) {
            acknowledgement.add("payload", JsonParser.parseString(response.getBody()));
        }
        return Optional.of(acknowledgement.toString());
    }

    private static JsonObject object(String message) {
        try {
            return JsonParser.parseString(message) instanceof JsonObject object ? object : new JsonObject();
        } catch (JsonParseException broken) {
            LOG.warn("Slack sent something over the socket that is not JSON");
            return new JsonObject();
        }
    }

    private static String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }
}
