package dev.baton.slack.fake;

import static dev.baton.slack.fake.Complaints.string;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/** The Web API methods about people, conversations and views. */
final class Methods {

    private final Workspace workspace;
    private final Triggers triggers;
    private final Modals modals;
    private final ChatMethods chat;

    Methods(Workspace workspace, Triggers triggers, Modals modals) {
        this.workspace = workspace;
        this.triggers = triggers;
        this.modals = modals;
        chat = new ChatMethods(workspace);
    }

    JsonObject call(String method, JsonObject arguments) {
        return switch (method) {
            case "auth.test" -> whoWeAre();
            case "chat.postMessage" -> chat.post(arguments);
            case "chat.postEphemeral" -> chat.whisper(arguments);
            case "chat.update" -> chat.update(arguments);
            case "conversations.open" -> direct(arguments);
            case "conversations.history" -> said(arguments, "");
            case "conversations.replies" -> said(arguments, string(arguments, "ts"));
            case "users.info" -> user(string(arguments, "user"));
            case "users.list" -> users(arguments);
            case "views.open", "views.push" -> modal(method, arguments);
            case "views.publish" -> home(arguments);
            default -> FakeAnswer.refused("unknown_method");
        };
    }

    private static JsonObject whoWeAre() {
        JsonObject us = FakeAnswer.ok();
        us.addProperty("team", "Baton");
        us.addProperty("team_id", Workspace.TEAM);
        us.addProperty("user", "baton");
        us.addProperty("user_id", Workspace.BOT);
        us.addProperty("bot_id", "B0BATON");
        return us;
    }

    private JsonObject direct(JsonObject arguments) {
        Optional<JsonObject> user = workspace.user(string(arguments, "users"));
        if (user.isEmpty()) {
            return FakeAnswer.refused("user_not_found");
        } else if (flag(user.get(), "deleted")) {
            return FakeAnswer.refused("user_disabled");
        } else if (flag(user.get(), "is_bot")) {
            return FakeAnswer.refused("cannot_dm_bot");
        }
        JsonObject channel = new JsonObject();
        channel.addProperty("id", workspace.direct(string(arguments, "users")).id());
        JsonObject answer = FakeAnswer.ok();
        answer.add("channel", channel);
        return answer;
    }

    private JsonObject said(JsonObject arguments, String thread) {
        Optional<Workspace.Channel> channel = workspace.find(string(arguments, "channel"));
        if (channel.isEmpty() || channel.get().isWithoutTheApp()) {
            return FakeAnswer.refused(channel.isEmpty() ? "channel_not_found" : "not_in_channel");
        }
        String oldest = string(arguments, "oldest");
        JsonArray said = channel.get().said(thread, oldest.isEmpty() ? 0 : Double.parseDouble(oldest));
        if (!"true".equals(string(arguments, "include_all_metadata"))) {
            said.forEach(message -> message.getAsJsonObject().remove("metadata"));
        }
        return page(said, "messages", arguments);
    }

    private JsonObject user(String id) {
        return workspace
                .user(id)
                .map(user -> {
                    JsonObject answer = FakeAnswer.ok();
                    answer.add("user", user.deepCopy());
                    return answer;
                })
                .orElseGet(() -> FakeAnswer.refused("user_not_found"));
    }

    private JsonObject users(JsonObject arguments) {
        JsonArray members = new JsonArray();
        workspace.members().forEach(user -> members.add(user.deepCopy()));
        return page(members, "members", arguments);
    }

    private static JsonObject page(JsonArray all, String name, JsonObject arguments) {
        int from = string(arguments, "cursor").isEmpty() ? 0 : Integer.parseInt(string(arguments, "cursor"));
        int limit = string(arguments, "limit").isEmpty() ? 100 : Integer.parseInt(string(arguments, "limit"));
        List<JsonElement> rows = all.asList().subList(Math.min(from, all.size()), Math.min(from + limit, all.size()));
        JsonArray page = new JsonArray();
        rows.forEach(page::add);
        JsonObject metadata = new JsonObject();
        metadata.addProperty("next_cursor", from + limit < all.size() ? String.valueOf(from + limit) : "");
        JsonObject answer = FakeAnswer.ok();
        answer.add(name, page);
        answer.add("response_metadata", metadata);
        return answer;
    }

    private JsonObject modal(String method, JsonObject arguments) {
        Optional<JsonObject> wrong = wrong(arguments, "modal");
        if (wrong.isPresent()) {
            return wrong.get();
        }
        String user = triggers.exchange(string(arguments, "trigger_id"));
        if (user.startsWith("!")) {
            return FakeAnswer.refused(user.substring(1));
        }
        JsonObject view = arguments.getAsJsonObject("view");
        if (method.equals("views.push") && !modals.canPush(user)) {
            return FakeAnswer.refused("push_limit_reached");
        }
        JsonObject answer = FakeAnswer.ok();
        answer.add("view", method.equals("views.push") ? modals.push(user, view) : modals.open(user, view));
        return answer;
    }

    private JsonObject home(JsonObject arguments) {
        Optional<JsonObject> wrong = wrong(arguments, "home");
        if (wrong.isPresent()) {
            return wrong.get();
        } else if (workspace.user(string(arguments, "user_id")).isEmpty()) {
            return FakeAnswer.refused("user_not_found");
        }
        workspace.home(string(arguments, "user_id"), arguments.getAsJsonObject("view"));
        return FakeAnswer.ok();
    }

    private Optional<JsonObject> wrong(JsonObject arguments, String type) {
        Complaints complaints = new Complaints();
        if (arguments.get("view") instanceof JsonObject view) {
            new ViewRules(complaints, workspace).check(view, type);
        } else {
            complaints.add("missing required field: view", "");
        }
        return complaints.isEmpty()
                ? Optional.empty()
                : Optional.of(FakeAnswer.refused("invalid_arguments", complaints.messages()));
    }

    private static boolean flag(JsonObject object, String name) {
        return "true".equals(string(object, name));
    }
}
