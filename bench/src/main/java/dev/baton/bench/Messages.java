package dev.baton.bench;

import com.google.gson.JsonObject;
import dev.baton.slack.fake.FakeSlack;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The messages that reached Slack: the key that each carries, and all their words. */
record Messages(List<String> keys, String words) {

    /** Every message that the app posted, in any channel; one that was posted twice is there twice. */
    static Messages of(FakeSlack slack) {
        var messages = slack.workspace().channels().stream()
                .flatMap(channel -> channel.messages().stream())
                .toList();
        return new Messages(
                messages.stream().flatMap(message -> key(message).stream()).toList(),
                messages.stream().map(JsonObject::toString).collect(Collectors.joining()));
    }

    private static Optional<String> key(JsonObject message) {
        return Optional.ofNullable(message.getAsJsonObject("metadata"))
                .map(metadata ->
                        metadata.getAsJsonObject("event_payload").get("key").getAsString());
    }
}
