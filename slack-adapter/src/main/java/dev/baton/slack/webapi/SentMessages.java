package dev.baton.slack.webapi;

import com.google.gson.JsonObject;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import dev.baton.port.Answer;
import dev.baton.port.MessageRef;
import dev.baton.port.PortFailure;
import dev.baton.port.Sending;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds messages of ours again by the key that they carry as metadata, after a post whose end nobody saw. */
final class SentMessages {

    private static final String EVENT_TYPE = "baton";
    private static final String KEY = "key";

    /** Slack's clock and ours need not agree. */
    private static final Duration CLOCKS = Duration.ofMinutes(5);

    private static final int PAGE = 200;
    private static final int MOST_PAGES = 20;

    private final WebApi api;

    SentMessages(WebApi api) {
        this.api = api;
    }

    /** What a message of this key carries. */
    static JsonObject metadata(String key) {
        JsonObject payload = new JsonObject();
        payload.addProperty(KEY, key);
        JsonObject metadata = new JsonObject();
        metadata.addProperty("event_type", EVENT_TYPE);
        metadata.add("event_payload", payload);
        return metadata;
    }

    /** The message, if it got there. */
    Answer<Optional<MessageRef>> find(SlackChat.Spot spot, Sending.Again again) {
        String cursor = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            Answer<Page> answer = page(spot, again, cursor);
            if (answer instanceof Answer.Failed<Page> failed) {
                return Answer.failed(failed.failure());
            }
            Page read = ((Answer.Got<Page>) answer).value();
            Optional<MessageRef> found = read.messages().stream()
                    .filter(message -> carries(message, again.key()))
                    .map(message -> new MessageRef(spot.place(), message.getTs()))
                    .findFirst();
            if (found.isPresent() || read.next().isEmpty()) {
                return Answer.got(found);
            }
            cursor = read.next();
        }
        return Answer.failed(new PortFailure.Rejected("Too much was said in this channel to find a message of "
                + again.since() + " again; it was not posted twice."));
    }

    private Answer<Page> page(SlackChat.Spot spot, Sending.Again again, String cursor) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("channel", spot.place().channel());
        arguments.addProperty("oldest", again.since().minus(CLOCKS).getEpochSecond() + ".000000");
        arguments.addProperty("include_all_metadata", true);
        arguments.addProperty("limit", PAGE);
        if (!cursor.isEmpty()) {
            arguments.addProperty("cursor", cursor);
        }
        if (spot.thread().isEmpty()) {
            return api.call(SlackMethod.CONVERSATIONS_HISTORY, arguments, ConversationsHistoryResponse.class)
                    .answer(said -> new Page(said.getMessages(), next(said.getResponseMetadata())));
        }
        arguments.addProperty("ts", spot.thread());
        return api.call(SlackMethod.CONVERSATIONS_REPLIES, arguments, ConversationsRepliesResponse.class)
                .answer(said -> new Page(said.getMessages(), next(said.getResponseMetadata())));
    }

    private static String next(@Nullable ResponseMetadata metadata) {
        return metadata == null ? "" : Objects.requireNonNullElse(metadata.getNextCursor(), "");
    }

    private static boolean carries(Message message, String key) {
        Message.@Nullable Metadata metadata = message.getMetadata();
        return metadata != null
                && EVENT_TYPE.equals(metadata.getEventType())
                && Objects.requireNonNullElse(metadata.getEventPayload(), Map.of())
                                .get(KEY)
                        instanceof String carried
                && carried.equals(key);
    }

    private record Page(List<Message> messages, String next) {
        private Page {
            messages = List.copyOf(Objects.requireNonNullElse(messages, List.of()));
        }
    }
}
