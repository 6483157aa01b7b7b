package dev.baton.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.baton.slack.webapi.SlackMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    private static final String HTTP = "manifest.json";
    private static final String SOCKET = "manifest.socket-mode.json";

    /** The scope that each event needs, as Slack documents it. */
    private static final Map<String, String> SCOPE_OF_EVENT = Map.of(
            "app_mention", "app_mentions:read",
            "user_change", "users:read",
            "team_join", "users:read");

    /** Objects of the second manifest schema that we use, with their fields and the longest text of each. */
    private static final Map<String, Integer> LONGEST = Map.of(
            "/display_information/name", 35,
            "/display_information/description", 140,
            "/display_information/long_description", 4000,
            "/display_information/background_color", 7,
            "/features/bot_user/display_name", 80);

    @ParameterizedTest
    @ValueSource(strings = {HTTP, SOCKET})
    void it_subscribes_to_exactly_the_events_that_are_answered(String file) throws IOException {
        assertThat(strings(at(read(file), "/settings/event_subscriptions/bot_events")))
                .containsExactlyInAnyOrderElementsOf(Events.SUBSCRIBED);
    }

    @ParameterizedTest
    @ValueSource(strings = {HTTP, SOCKET})
    void it_asks_for_exactly_the_scopes_that_are_used(String file) throws IOException {
        Set<String> used = new TreeSet<>(Set.of("commands"));
        Arrays.stream(SlackMethod.values()).forEach(method -> used.addAll(method.scopes()));
        Events.SUBSCRIBED.stream()
                .filter(SCOPE_OF_EVENT::containsKey)
                .forEach(event -> used.add(SCOPE_OF_EVENT.get(event)));
        assertThat(strings(at(read(file), "/oauth_config/scopes/bot"))).containsExactlyElementsOf(used);
    }

    @ParameterizedTest
    @ValueSource(strings = {HTTP, SOCKET})
    void its_shortcut_and_its_command_are_the_ones_that_are_answered(String file) throws IOException {
        JsonObject shortcut = only(at(read(file), "/features/shortcuts"));
        assertThat(shortcut.get("callback_id").getAsString()).isEqualTo(Interactions.START_FROM_MESSAGE);
        assertThat(shortcut.get("type").getAsString()).isEqualTo("message");
        assertThat(shortcut.get("name").getAsString()).hasSizeBetween(1, 24);
        assertThat(shortcut.get("description").getAsString()).hasSizeBetween(1, 150);
        JsonObject command = only(at(read(file), "/features/slash_commands"));
        assertThat(command.get("command").getAsString()).matches("/[a-z]{1,31}");
        assertThat(command.get("should_escape").getAsBoolean()).isTrue();
        assertThat(command.get("usage_hint").getAsString()).hasSizeBetween(1, 1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {HTTP, SOCKET})
    void its_words_fit(String file) throws IOException {
        JsonObject manifest = read(file);
        LONGEST.forEach((pointer, longest) ->
                assertThat(at(manifest, pointer).getAsString()).as(pointer).hasSizeBetween(1, longest));
        assertThat(at(manifest, "/display_information/long_description").getAsString())
                .hasSizeGreaterThanOrEqualTo(175);
        assertThat(at(manifest, "/_metadata/major_version").getAsInt()).isEqualTo(2);
        assertThat(manifest.keySet())
                .containsExactlyInAnyOrder("_metadata", "display_information", "features", "oauth_config", "settings");
        assertThat(at(manifest, "/features/app_home/home_tab_enabled").getAsBoolean())
                .isTrue();
        assertThat(at(manifest, "/settings/interactivity/is_enabled").getAsBoolean())
                .isTrue();
    }

    @Test
    void over_http_everything_has_one_request_url() throws IOException {
        JsonObject manifest = read(HTTP);
        String url = at(manifest, "/settings/interactivity/request_url").getAsString();
        assertThat(url).startsWith("https://").endsWith("/slack/events");
        assertThat(at(manifest, "/settings/event_subscriptions/request_url").getAsString())
                .isEqualTo(url);
        assertThat(only(at(manifest, "/features/slash_commands")).get("url").getAsString())
                .isEqualTo(url);
        assertThat(at(manifest, "/settings/socket_mode_enabled").getAsBoolean()).isFalse();
    }

    @Test
    void both_differ_in_nothing_but_the_way_in() throws IOException {
        JsonObject http = read(HTTP);
        at(http, "/settings/interactivity").getAsJsonObject().remove("request_url");
        at(http, "/settings/event_subscriptions").getAsJsonObject().remove("request_url");
        only(at(http, "/features/slash_commands")).remove("url");
        at(http, "/settings").getAsJsonObject().addProperty("socket_mode_enabled", true);
        assertThat(read(SOCKET)).isEqualTo(http);
    }

    private static JsonObject read(String file) throws IOException {
        return JsonParser.parseString(Files.readString(Path.of("..", file))).getAsJsonObject();
    }

    private static JsonElement at(JsonObject manifest, String pointer) {
        JsonElement found = manifest;
        for (String name : pointer.substring(1).split("/", -1)) {
            found = found.getAsJsonObject().get(name);
            assertThat(found).as(pointer).isNotNull();
        }
        return found;
    }

    private static JsonObject only(JsonElement array) {
        assertThat(array.getAsJsonArray()).hasSize(1);
        return array.getAsJsonArray().get(0).getAsJsonObject();
    }

    private static List<String> strings(JsonElement array) {
        List<String> strings = new ArrayList<>();
        ((JsonArray) array).forEach(element -> strings.add(element.getAsString()));
        return strings;
    }
}
