package dev.baton.slack.fake;

import static dev.baton.slack.fake.Complaints.string;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The people, channels and messages of one workspace, as Slack would show them. */
public final class Workspace {

    /** The id of the workspace. */
    public static final String TEAM = "T0BATON";

    /** The id of the app's own account. */
    public static final String BOT = "U0BATON";

    private final Map<String, JsonObject> users = new ConcurrentHashMap<>();
    private final Map<String, Channel> channels = new ConcurrentHashMap<>();
    private final Map<String, JsonObject> homes = new ConcurrentHashMap<>();
    private final List<Whisper> whispers = new ArrayList<>();
    private final AtomicLong number = new AtomicLong();
    private final Clock clock;

    Workspace(Clock clock) {
        this.clock = clock;
        user(BOT, "baton", "").addProperty("is_bot", true);
    }

    /** An active member whose address is confirmed; change the JSON to make them something else. */
    public JsonObject user(String id, String name, String email) {
        JsonObject profile = new JsonObject();
        profile.addProperty("real_name", name);
        profile.addProperty("email", email);
        JsonObject user = new JsonObject();
        user.addProperty("id", id);
        user.addProperty("team_id", TEAM);
        user.addProperty("name", name.toLowerCase(Locale.ROOT).replace(' ', '.'));
        user.addProperty("tz", "Europe/Berlin");
        user.addProperty("is_email_confirmed", !email.isEmpty());
        user.add("profile", profile);
        users.put(id, user);
        return user;
    }

    /** The account of this id. */
    public Optional<JsonObject> user(String id) {
        return Optional.ofNullable(users.get(id));
    }

    String named(String name) {
        return members().stream()
                .filter(user -> name.equals(string(user.getAsJsonObject("profile"), "real_name")))
                .findFirst()
                .map(user -> string(user, "id"))
                .orElseThrow(() -> new AssertionError("nobody is called " + name));
    }

    List<JsonObject> members() {
        return users.values().stream()
                .sorted((one, other) -> string(one, "id").compareTo(string(other, "id")))
                .toList();
    }

    /** A channel that the app is in, and everybody else. */
    public Channel channel(String id) {
        return channels.computeIfAbsent(id, Channel::new);
    }

    Optional<Channel> find(String id) {
        return users.containsKey(id) ? Optional.of(direct(id)) : Optional.ofNullable(channels.get(id));
    }

    Channel direct(String user) {
        Channel direct = channel("D" + user);
        direct.with = user;
        return direct;
    }

    /** All channels there are. */
    public List<Channel> channels() {
        return List.copyOf(channels.values());
    }

    String nextTimestamp() {
        return clock.instant().getEpochSecond() + String.format(Locale.ROOT, ".%06d", number.incrementAndGet());
    }

    void home(String user, JsonObject view) {
        homes.put(user, view);
    }

    /** The home page that was last published for somebody. */
    public Optional<JsonObject> home(String user) {
        return Optional.ofNullable(homes.get(user));
    }

    synchronized void whisper(String user, String channel, JsonObject message) {
        whispers.add(new Whisper(user, channel, message.deepCopy()));
    }

    /** What this person alone was told, in order. */
    public synchronized List<Whisper> whispers(String user) {
        return whispers.stream().filter(whisper -> whisper.user().equals(user)).toList();
    }

    /** A message that one person alone sees. */
    public record Whisper(String user, String channel, JsonObject message) {}

    /** A channel with its messages. */
    public static final class Channel {

        private final String id;
        private final List<JsonObject> messages = new ArrayList<>();
        private String with = "";
        private boolean archived;
        private boolean withoutTheApp;

        Channel(String id) {
            this.id = id;
        }

        /** The channel's id. */
        public String id() {
            return id;
        }

        /** From now on the channel is archived. */
        public void archive() {
            archived = true;
        }

        /** From now on the app is not in the channel. */
        public void dismissTheApp() {
            withoutTheApp = true;
        }

        /** Lets the app in again. */
        public void inviteTheApp() {
            withoutTheApp = false;
        }

        boolean isArchived() {
            return archived;
        }

        boolean isWithoutTheApp() {
            return withoutTheApp;
        }

        /** Who, besides the app, sees a direct channel; empty where everybody does. */
        public String with() {
            return with;
        }

        synchronized void add(JsonObject message) {
            messages.add(message);
        }

        /** The messages in order, those in threads among them. */
        public synchronized List<JsonObject> messages() {
            return messages.stream().map(JsonObject::deepCopy).toList();
        }

        synchronized Optional<JsonObject> message(String timestamp) {
            return messages.stream()
                    .filter(message -> timestamp.equals(string(message, "ts")))
                    .findFirst();
        }

        synchronized void change(JsonObject message, Map<String, JsonElement> changes) {
            changes.forEach(message::add);
        }

        synchronized JsonArray said(String thread, double oldest) {
            JsonArray said = new JsonArray();
            for (JsonObject message : messages) {
                boolean inThread = thread.equals(string(message, "thread_ts")) || thread.equals(string(message, "ts"));
                boolean wanted = thread.isEmpty() ? !message.has("thread_ts") : inThread;
                if (wanted && Double.parseDouble(string(message, "ts")) >= oldest) {
                    said.add(message.deepCopy());
                }
            }
            return said;
        }
    }
}
