package dev.baton.server.serving;

import com.google.gson.JsonObject;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.SignedHttp;
import dev.baton.slack.fake.SlackPerson;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The Slack of a town, in which everybody of the example has an account. */
final class SlackSide implements AutoCloseable {

    private static final String SECRET = "a-signing-secret-of-the-test-town";

    private final FakeSlack slack = FakeSlack.open();
    private final Map<String, SlackPerson> people = new HashMap<>();

    /** What a server must be told in order to reach it, and this besides. */
    Map<String, String> and(Map<String, String> besides) {
        Map<String, String> variables = new HashMap<>(Map.of(
                "SLACK_BOT_TOKEN",
                FakeSlack.BOT_TOKEN,
                "SLACK_SIGNING_SECRET",
                SECRET,
                "SLACK_API_URL",
                slack.url().toString()));
        variables.putAll(besides);
        return variables;
    }

    /** Everybody gets an account, and a road to the server at this address. */
    void settles(URI server) {
        SignedHttp road = new SignedHttp(server.resolve("/slack/events"), SECRET, Clock.systemUTC());
        Resident.ALL.forEach((name, resident) -> {
            String id = "U" + name.toUpperCase(Locale.ROOT);
            slack.workspace().user(id, resident.name(), resident.email());
            people.put(name, new SlackPerson(slack, road, id));
        });
    }

    SlackPerson the(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    /** What stands in the incident's channel. */
    Town.Board board() {
        return new Town.Board(messages(false), messages(true));
    }

    /** What stands in the chat of the app with somebody alone. */
    List<String> direct(String name) {
        return slack.workspace().channel("D" + the(name).id()).messages().stream()
                .map(JsonObject::toString)
                .toList();
    }

    FakeSlack slack() {
        return slack;
    }

    @Override
    public void close() {
        slack.close();
    }

    private List<String> messages(boolean inThread) {
        return slack.workspace().channel("C0INCIDENT").messages().stream()
                .filter(message -> message.has("thread_ts") == inThread)
                .map(JsonObject::toString)
                .toList();
    }
}
