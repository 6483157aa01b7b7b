package dev.baton.slack.fake;

import static dev.baton.slack.fake.Complaints.string;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;

/** Slack's documented rules for modals and home pages. */
final class ViewRules {

    private final Complaints complaints;
    private final BlockRules blocks;

    ViewRules(Complaints complaints, Workspace workspace) {
        this.complaints = complaints;
        blocks = new BlockRules(complaints, workspace);
    }

    void check(JsonObject view, String type) {
        complaints.unless(type.equals(string(view, "type")), "must be of type " + type, "/view/type");
        blocks.check(view, 100, "/view");
        complaints.optional(view, "private_metadata", 3000, "/view");
        complaints.optional(view, "callback_id", 255, "/view");
        complaints.unless(
                view.toString().getBytes(StandardCharsets.UTF_8).length <= 250_000, "view_too_large", "/view");
        if (type.equals("modal")) {
            modal(view);
        } else {
            complaints.unless(!view.has("title") && !view.has("submit"), "home has no title or submit", "/view");
        }
    }

    private void modal(JsonObject view) {
        complaints.plainText(view, "title", 24, "/view");
        if (view.has("submit")) {
            complaints.plainText(view, "submit", 24, "/view");
        }
        if (view.has("close")) {
            complaints.plainText(view, "close", 24, "/view");
        }
        boolean asks = view.get("blocks") != null
                && view.get("blocks").isJsonArray()
                && StreamSupport.stream(view.getAsJsonArray("blocks").spliterator(), false)
                        .anyMatch(ViewRules::isInput);
        complaints.unless(!asks || view.has("submit"), "submit is required with input blocks", "/view");
    }

    private static boolean isInput(JsonElement block) {
        return block instanceof JsonObject object && "input".equals(string(object, "type"));
    }
}
