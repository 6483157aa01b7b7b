package dev.baton.teams.inbound;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.teams.adaptivecard.AdaptiveCard;

/** The acknowledgement of an activity: its HTTP status, and what Teams shows at once (nothing, for anything but an invoke). */
public record InvokeReply(int status, ObjectNode body) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Received; there is nothing to show at once. */
    static InvokeReply silently() {
        return new InvokeReply(200, JSON.objectNode());
    }

    /** Nothing here answers that. */
    static InvokeReply unknown() {
        return new InvokeReply(501, JSON.objectNode());
    }

    /** Nothing was kept, and Teams may say so. */
    static InvokeReply failed() {
        return new InvokeReply(500, JSON.objectNode());
    }

    /**
     * A sentence for whoever pressed, beside the card.
     *
     * @see <a href="https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format">response
     *     format of adaptiveCard/action</a>
     */
    static InvokeReply message(String sentence) {
        return new InvokeReply(
                200,
                JSON.objectNode()
                        .put("statusCode", 200)
                        .put("type", "application/vnd.microsoft.activity.message")
                        .put("value", sentence));
    }

    /** A card that takes the place of the one that was pressed. */
    static InvokeReply card(AdaptiveCard card) {
        ObjectNode body = JSON.objectNode().put("statusCode", 200).put("type", AdaptiveCard.CONTENT_TYPE);
        body.set("value", card.json());
        return new InvokeReply(200, body);
    }

    /** A dialog with this card, which opens or takes the place of the one that is open. */
    static InvokeReply dialog(AdaptiveCard card) {
        ObjectNode body = JSON.objectNode();
        ObjectNode task = body.putObject("task").put("type", "continue");
        ObjectNode value = task.putObject("value")
                .put("title", card.summary())
                .put("height", "large")
                .put("width", "medium");
        ObjectNode attachment = value.putObject("card").put("contentType", AdaptiveCard.CONTENT_TYPE);
        attachment.set("content", card.json());
        return new InvokeReply(200, body);
    }
}
