package dev.baton.slack.fake;

import static dev.baton.slack.fake.Complaints.string;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one person can see now, newest first, and the buttons on it. */
final class Seen {

    private final FakeSlack slack;
    private final String user;

    Seen(FakeSlack slack, String user) {
        this.slack = slack;
        this.user = user;
    }

    /** The newest button of this label on something whose words contain these. */
    Optional<Button> button(String label, String within) {
        return cards().stream()
                .filter(card -> words(card.json()).contains(within))
                .flatMap(card -> buttons(card.json()).stream().map(button -> new Button(card, button)))
                .filter(button -> label.equals(string(button.element().getAsJsonObject("text"), "text")))
                .findFirst();
    }

    /** All words of some JSON of Slack's, in order. */
    static String words(JsonElement json) {
        StringBuilder words = new StringBuilder();
        collect(json, words);
        return words.toString();
    }

    /** Whispers are not kept by Slack either, but here they stay; what was said to this person alone comes first. */
    private List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        for (Workspace.Whisper whisper : slack.workspace().whispers(user)) {
            cards.add(0, new Card(Kind.WHISPER, whisper.channel(), whisper.message()));
        }
        List<Card> messages = new ArrayList<>();
        for (Workspace.Channel channel : slack.workspace().channels()) {
            if (channel.with().isEmpty() || channel.with().equals(user)) {
                channel.messages().forEach(message -> messages.add(new Card(Kind.MESSAGE, channel.id(), message)));
            }
        }
        messages.sort(
                Comparator.comparing((Card card) -> string(card.json(), "ts")).reversed());
        cards.addAll(messages);
        slack.workspace().home(user).ifPresent(home -> cards.add(new Card(Kind.HOME, "", home)));
        return cards;
    }

    /** The buttons of a card, in order. */
    static List<JsonObject> buttons(JsonObject card) {
        List<JsonObject> buttons = new ArrayList<>();
        if (card.get("blocks") instanceof JsonArray blocks) {
            for (JsonElement block : blocks) {
                if ("actions".equals(string(block.getAsJsonObject(), "type"))) {
                    block.getAsJsonObject().getAsJsonArray("elements").forEach(e -> buttons.add(e.getAsJsonObject()));
                }
            }
        }
        return buttons;
    }

    private static void collect(JsonElement json, StringBuilder words) {
        if (json instanceof JsonArray array) {
            array.forEach(element -> collect(element, words));
        } else if (json instanceof JsonObject object) {
            for (Map.Entry<String, JsonElement> field : object.entrySet()) {
                if (field.getKey().equals("text") && field.getValue().isJsonPrimitive()) {
                    words.append(field.getValue().getAsString()).append(' ');
                } else {
                    collect(field.getValue(), words);
                }
            }
        }
    }

    /** Where a card stands. */
    enum Kind {
        MESSAGE,
        WHISPER,
        HOME
    }

    /** Something with blocks. */
    record Card(Kind kind, String channel, JsonObject json) {}

    /** A button on a card. */
    record Button(Card card, JsonObject element) {}
}
