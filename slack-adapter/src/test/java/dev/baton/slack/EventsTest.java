package dev.baton.slack;

import static dev.baton.slack.fake.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import dev.baton.slack.fake.SignedHttp;
import dev.baton.slack.fake.Trouble;
import dev.baton.slack.fake.Workspace;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTest {

    private final SlackStage stage = SlackStage.http();
    private final SignedHttp slack = stage.signed();

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"app_uninstalled", "tokens_revoked"})
    void the_end_of_an_installation_is_acknowledged(String type) {
        assertThat(event(ofType(type)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"message", "reaction_added", "channel_created"})
    void events_that_nobody_subscribed_to_are_unknown(String type) {
        assertThat(event(ofType(type)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"user_change", "team_join"})
    void the_desk_hears_of_an_account_that_changes(String type) {
        JsonObject user = stage.slack().workspace().user("UANN", "Ann", "Ann@Example.org");
        user.addProperty("deleted", true);
        JsonObject event = ofType(type);
        event.add("user", user);

        assertThat(event(event).statusCode()).isEqualTo(200);

        soon().until(() -> !stage.desk().changed().isEmpty());
        assertThat(stage.desk().changed()).singleElement().satisfies(changed -> {
            assertThat(changed.account().id()).isEqualTo(new PersonId(Platform.SLACK, Workspace.TEAM, "UANN"));
            assertThat(changed.account().standing()).isEqualTo(Standing.DEACTIVATED);
            assertThat(changed.account().email()).isEqualTo("ann@example.org");
            assertThat(changed.at()).isEqualTo(Instant.ofEpochSecond(1_797_500_000));
        });
    }

    @Test
    void what_another_app_says_to_us_is_not_answered() {
        JsonObject event = ofType("app_mention");
        event.addProperty("bot_id", "B1");
        event.addProperty("user", "UBOT");
        assertThat(event(event).statusCode()).isEqualTo(200);
        assertThat(stage.desk().asked()).isEmpty();
    }

    @Test
    void the_whole_member_list_is_read_at_the_start_page_by_page() {
        for (int i = 0; i < 450; i++) {
            stage.slack().workspace().user("U" + i, "Member " + i, "member" + i + "@example.org");
        }
        stage.workspace().start();
        soon().until(() -> known("U449").isPresent()
                && known("U0").isPresent()
                && known("U99").isPresent());
        assertThat(stage.workspace().health().isReady()).isTrue();
        assertThat(stage.slack().calls("users.list")).hasSize(3);
    }

    @Test
    void a_start_without_slack_is_a_start_all_the_same() {
        stage.slack().trouble().with(Trouble.EVERYTHING, Trouble.Kind.DOWN);
        stage.workspace().start();
        soon().until(() -> stage.workspace().health().sentence().contains("cannot be reached"));
        assertThat(stage.workspace().health().isReady()).isFalse();
    }

    @Test
    void a_bad_token_says_what_to_do() {
        stage.slack().trouble().with("auth.test", Trouble.Kind.INVALID_AUTH);
        stage.workspace().start();
        soon().until(() -> stage.workspace().health().state() == SlackHealth.State.REFUSED);
        assertThat(stage.workspace().health().sentence()).contains("invalid_auth");
    }

    private Optional<Person> known(String user) {
        return stage.memory().people().find(new PersonId(Platform.SLACK, Workspace.TEAM, user));
    }

    private HttpResponse<String> event(JsonObject event) {
        JsonObject payload = new JsonObject();
        payload.addProperty("type", "event_callback");
        payload.addProperty("team_id", Workspace.TEAM);
        payload.addProperty("event_id", "Ev1");
        payload.addProperty("event_time", 1_797_500_000);
        payload.add("event", event);
        return slack.post("application/json", payload.toString());
    }

    private static JsonObject ofType(String type) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        return event;
    }
}
