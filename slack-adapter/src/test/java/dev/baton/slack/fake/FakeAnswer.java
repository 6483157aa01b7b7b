package dev.baton.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** FakeAnswer in Slack's form. */
final class FakeAnswer {

    private FakeAnswer() {}

    static JsonObject ok() {
        JsonObject answer = new JsonObject();
        answer.addProperty("ok", true);
        return answer;
    }

    static JsonObject refused(String error) {
        return refused(error, List.of());
    }

    static JsonObject refused(String error, List<String> messages) {
        JsonObject answer = new JsonObject();
        answer.addProperty("ok", false);
        answer.addProperty("error", error);
        if (!messages.isEmpty()) {
            JsonArray said = new JsonArray();
            messages.forEach(said::add);
            JsonObject metadata = new JsonObject();
            metadata.add("messages", said);
            answer.add("response_metadata", metadata);
        }
        return answer;
    }
}
