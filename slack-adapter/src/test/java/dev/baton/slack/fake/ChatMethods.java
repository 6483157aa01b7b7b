package dev.baton.slack.fake;

import static dev.baton.slack.fake.Complaints.string;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Web API methods that say something. */
final class ChatMethods {

    private static final int BLOCKS = 50;
    private static final int TEXT_OF_ALL_BLOCKS = 12_000;

    private final Workspace workspace;

    ChatMethods(Workspace workspace) {
        this.workspace = workspace;
    }

    JsonObject post(JsonObject arguments) {
        Optional<JsonObject> wrong = wrong(arguments).or(() -> wrongMetadata(arguments));
        if (wrong.isPresent()) {
            return wrong.get();
        }
        Workspace.Channel channel = workspace.find(string(arguments, "channel")).orElseThrow();
        String thread = string(arguments, "thread_ts");
        if (!thread.isEmpty() && channel.message(thread).isEmpty()) {
            return FakeAnswer.refused("thread_not_found");
        }
        JsonObject message = arguments.deepCopy();
        message.remove("channel");
        message.addProperty("type", "message");
        message.addProperty("user", Workspace.BOT);
        message.addProperty("ts", workspace.nextTimestamp());
        channel.add(message);
        JsonObject answer = FakeAnswer.ok();
        answer.addProperty("channel", channel.id());
        answer.addProperty("ts", string(message, "ts"));
        return answer;
    }

    JsonObject update(JsonObject arguments) {
        Optional<JsonObject> wrong = wrong(arguments);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        Workspace.Channel channel = workspace.find(string(arguments, "channel")).orElseThrow();
        Optional<JsonObject> message = channel.message(string(arguments, "ts"));
        if (message.isEmpty()) {
            return FakeAnswer.refused("message_not_found");
        } else if (string(arguments, "text").length() > 4000) {
            return FakeAnswer.refused("msg_too_long");
        }
        Map<String, JsonElement> changes = new LinkedHashMap<>();
        for (String part : List.of("text", "blocks")) {
            if (arguments.has(part)) {
                changes.put(part, arguments.get(part));
            }
        }
        channel.change(message.get(), changes);
        JsonObject answer = FakeAnswer.ok();
        answer.addProperty("ts", string(arguments, "ts"));
        return answer;
    }

    JsonObject whisper(JsonObject arguments) {
        Optional<JsonObject> wrong = wrong(arguments);
        if (wrong.isPresent()) {
            return wrong.get();
        } else if (workspace.user(string(arguments, "user")).isEmpty()) {
            return FakeAnswer.refused("user_not_in_channel");
        }
        workspace.whisper(string(arguments, "user"), string(arguments, "channel"), arguments);
        JsonObject answer = FakeAnswer.ok();
        answer.addProperty("message_ts", workspace.nextTimestamp());
        return answer;
    }

    private Optional<JsonObject> wrong(JsonObject arguments) {
        Optional<Workspace.Channel> channel = workspace.find(string(arguments, "channel"));
        if (channel.isEmpty()) {
            return Optional.of(FakeAnswer.refused("channel_not_found"));
        } else if (channel.get().isArchived()) {
            return Optional.of(FakeAnswer.refused("is_archived"));
        } else if (channel.get().isWithoutTheApp()) {
            return Optional.of(FakeAnswer.refused("not_in_channel"));
        }
        return wrongWords(arguments, workspace);
    }

    /** What is wrong with the words and blocks of any message, wherever it is going. */
    static Optional<JsonObject> wrongWords(JsonObject message, Workspace workspace) {
        if (string(message, "text").isEmpty()) {
            return Optional.of(FakeAnswer.refused("no_text"));
        }
        Complaints complaints = new Complaints();
        if (message.has("blocks")) {
            new BlockRules(complaints, workspace).check(message, BLOCKS, "");
        }
        if (!complaints.isEmpty()) {
            return Optional.of(FakeAnswer.refused("invalid_blocks", complaints.messages()));
        }
        return BlockRules.weight(message.get("blocks")) > TEXT_OF_ALL_BLOCKS
                ? Optional.of(FakeAnswer.refused("msg_blocks_too_long"))
                : Optional.empty();
    }

    private static Optional<JsonObject> wrongMetadata(JsonObject arguments) {
        if (!arguments.has("metadata")) {
            return Optional.empty();
        }
        boolean whole = arguments.get("metadata") instanceof JsonObject metadata
                && !string(metadata, "event_type").isEmpty()
                && metadata.get("event_payload") instanceof JsonObject;
        return whole ? Optional.empty() : Optional.of(FakeAnswer.refused("invalid_metadata_format"));
    }
}
