package dev.baton.bench;

import com.google.gson.JsonObject;
import dev.baton.slack.fake.FakeSlack;
import java.util.List;
import java.util.Optional;

/** The messages that reached Slack, by the key that each carries. */
final class Messages {

    private Messages() {}

    /** The key of every message that the app posted, in any channel; a message posted twice is there twice. */
    static List<String> keys(FakeSlack slack) {
        return slack.workspace().channels().stream()
                .flatMap(channel -> channel.messages().stream())
                .flatMap(message -> key(message).stream())
                .toList();
    }

    private static Optional<String> key(JsonObject message) {
        return Optional.ofNullable(message.getAsJsonObject("metadata"))
                .map(metadata ->
                        metadata.getAsJsonObject("event_payload").get("key").getAsString());
    }
}
