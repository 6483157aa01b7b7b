package dev.baton.slack.fake;

import static dev.baton.slack.fake.Complaints.string;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.UUID;

/** What Slack sends when people do something, field for field. */
final class Payloads {

    static final String CHANNEL_NAME = "incident";

    private final FakeSlack slack;
    private final String user;

    Payloads(FakeSlack slack, String user) {
        this.slack = slack;
        this.user = user;
    }

    JsonObject command(String command, String words, String channel) {
        JsonObject fields = new JsonObject();
        fields.addProperty("token", "verification");
        fields.addProperty("team_id", Workspace.TEAM);
        fields.addProperty("team_domain", "baton");
        fields.addProperty("channel_id", channel);
        fields.addProperty("channel_name", CHANNEL_NAME);
        fields.addProperty("user_id", user);
        fields.addProperty("user_name", user);
        fields.addProperty("command", command);
        fields.addProperty("text", words);
        fields.addProperty("api_app_id", "A0BATON");
        fields.addProperty("is_enterprise_install", "false");
        fields.addProperty("response_url", slack.responseUrl(user, channel));
        fields.addProperty("trigger_id", slack.triggers().issue(user));
        return fields;
    }

    JsonObject pressOnMessage(JsonObject button, JsonObject message, String channel, boolean ephemeral) {
        JsonObject payload = interaction("block_actions");
        JsonObject container = new JsonObject();
        container.addProperty("type", "message");
        container.addProperty("message_ts", string(message, "ts"));
        container.addProperty("channel_id", channel);
        container.addProperty("is_ephemeral", ephemeral);
        payload.add("container", container);
        payload.add("channel", named(channel, "name", CHANNEL_NAME));
        if (!ephemeral) {
            payload.add("message", message);
        } else if (message.has("thread_ts")) {
            container.add("thread_ts", message.get("thread_ts"));
        }
        payload.addProperty("response_url", slack.responseUrl(user, channel));
        payload.add("actions", actions(button));
        return payload;
    }

    JsonObject pressOnView(JsonObject element, JsonObject view) {
        JsonObject payload = interaction("block_actions");
        JsonObject container = new JsonObject();
        container.addProperty("type", "view");
        container.addProperty("view_id", string(view, "id"));
        payload.add("container", container);
        payload.add("view", whole(view));
        payload.add("actions", actions(element));
        return payload;
    }

    JsonObject submission(JsonObject view, JsonObject values) {
        JsonObject state = new JsonObject();
        state.add("values", values);
        JsonObject sent = whole(view);
        sent.add("state", state);
        JsonObject payload = interaction("view_submission");
        payload.add("view", sent);
        payload.add("response_urls", new JsonArray());
        return payload;
    }

    JsonObject shortcut(String callback, JsonObject message, String channel) {
        JsonObject payload = interaction("message_action");
        payload.addProperty("callback_id", callback);
        payload.addProperty("action_ts", "1790000000.000001");
        payload.addProperty("message_ts", string(message, "ts"));
        payload.add("message", message);
        payload.add("channel", named(channel, "name", CHANNEL_NAME));
        payload.addProperty("response_url", slack.responseUrl(user, channel));
        return payload;
    }

    JsonObject event(JsonObject event) {
        JsonObject payload = new JsonObject();
        payload.addProperty("token", "verification");
        payload.addProperty("team_id", Workspace.TEAM);
        payload.addProperty("api_app_id", "A0BATON");
        payload.addProperty("type", "event_callback");
        payload.addProperty("event_id", "Ev" + UUID.randomUUID().toString().replace("-", ""));
        payload.addProperty("event_time", 1_790_000_000);
        payload.add("authorizations", new JsonArray());
        payload.add("event", event);
        return payload;
    }

    private JsonObject interaction(String type) {
        JsonObject payload = new JsonObject();
        payload.addProperty("type", type);
        payload.add("team", named(Workspace.TEAM, "domain", "baton"));
        JsonObject who = named(user, "username", user);
        who.addProperty("team_id", Workspace.TEAM);
        payload.add("user", who);
        payload.addProperty("api_app_id", "A0BATON");
        payload.addProperty("token", "verification");
        payload.addProperty("is_enterprise_install", false);
        payload.addProperty("trigger_id", slack.triggers().issue(user));
        return payload;
    }

    private static JsonObject whole(JsonObject view) {
        JsonObject whole = view.deepCopy();
        whole.addProperty("team_id", Workspace.TEAM);
        whole.addProperty("app_id", "A0BATON");
        whole.addProperty("bot_id", "B0BATON");
        whole.addProperty("hash", "1790000000.hash");
        return whole;
    }

    private static JsonArray actions(JsonObject element) {
        JsonObject action = element.deepCopy();
        action.addProperty("action_ts", "1790000000.000002");
        JsonArray actions = new JsonArray();
        actions.add(action);
        return actions;
    }

    private static JsonObject named(String id, String name, String value) {
        JsonObject named = new JsonObject();
        named.addProperty("id", id);
        named.addProperty(name, value);
        return named;
    }
}
