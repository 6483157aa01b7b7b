package dev.baton.slack;

import static dev.baton.slack.fake.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.baton.desk.Outcome;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.FakeSocket;
import dev.baton.slack.fake.SlackPerson;
import dev.baton.slack.fake.SocketRoad;
import dev.baton.slack.fake.Trouble;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Text;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SocketModeTest {

    private final SlackStage stage = SlackStage.socket();
    private final FakeSlack slack = stage.slack();
    private final FakeSocket socket = slack.socket().orElseThrow();
    private final SlackPerson ann = stage.member("UANN", "Ann", new SocketRoad(socket));

    @BeforeEach
    void connected() {
        soon().until(() -> socket.connections() == 1);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_whole_form_goes_over_the_socket() {
        stage.desk().answers(said -> switch (said.kind()) {
            case "say" -> new Outcome.Fill("a", Form.form("Small", Field.sentence("summary", "Summary")));
            default ->
                said.answers().one("summary").orElse("").equals("right")
                        ? new Outcome.Done(Text.text("Kept."))
                        : new Outcome.Wrong(Map.of("summary", "Not this."));
        });
        ann.types("open").fills("Summary", "wrong").sends();
        assertThat(ann.errors()).containsExactly(Map.entry("Summary", "Not this."));
        ann.fills("Summary", "right").sends().isTold("Kept.");
        assertThat(slack.refused()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_acknowledged_all_the_same() {
        assertThat(socket.send("interactive", new JsonObject()).get("envelope_id"))
                .isNotNull();
        assertThat(socket.send("something_new", new JsonObject()).get("envelope_id"))
                .isNotNull();
        stage.desk().answers(said -> {
            throw new IllegalStateException("the desk is on fire");
        });
        ann.types("status").isTold("not saved");
    }

    @Test
    void the_connection_comes_back_when_slack_renews_or_loses_it() {
        socket.askToReconnect();
        soon().until(() -> slack.calls("apps.connections.open").size() == 2 && socket.isConnectedAgain(2));
        ann.types("one").isTold("Done.");
        slack.trouble().with("apps.connections.open", Trouble.Kind.INVALID_AUTH);
        socket.breakConnections();
        soon().until(() -> slack.calls("apps.connections.open").size() >= 3);
        slack.trouble().over();
        soon().until(() -> socket.connections() == 1);
        ann.types("two");
        assertThat(stage.desk().last().words()).isEqualTo("two");
    }
}
