package dev.baton.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.baton.slack.blockkit.Mentions;
import dev.baton.slack.blockkit.SlackJson;
import dev.baton.slack.blockkit.SlackMessage;
import dev.baton.slack.blockkit.SlackView;
import dev.baton.view.Card;
import dev.baton.view.Form;

/** The exact JSON that Slack would get, for whoever wants to read it. */
public final class SlackDrawing {

    private static final Gson READABLE =
            SlackJson.GSON.newBuilder().setPrettyPrinting().create();

    private SlackDrawing() {}

    /** A card as the message that is posted. */
    public static String message(Card card) {
        SlackMessage drawn = SlackMessage.of(card, Mentions.none());
        JsonObject message = new JsonObject();
        message.addProperty("text", drawn.fallback());
        message.add("blocks", SlackJson.GSON.toJsonTree(drawn.blocks()));
        return READABLE.toJson(message);
    }

    /** A form as the modal that is opened. */
    public static String modal(Form<?> form) {
        return READABLE.toJson(SlackView.form(form, "", Mentions.none()));
    }
}
