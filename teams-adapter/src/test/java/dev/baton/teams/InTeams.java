package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.teams.fake.FakeTeams;
import dev.baton.view.Field;
import dev.baton.view.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Ann before a desk that says what it is told to say, in a Teams that complains of whatever breaks its rules. */
abstract class InTeams {

    static final ObjectMapper JSON = new ObjectMapper();
    static final PersonId ANN = new PersonId(Platform.TEAMS, FakeTeams.TENANT, "ann");

    final TeamsStage stage = new TeamsStage();

    @BeforeEach
    void ann_is_a_member() {
        stage.teams().member("ann", "Ann", "ann@example.com");
    }

    @AfterEach
    void teams_had_nothing_to_complain_about() {
        stage.close();
        assertThat(stage.teams().complaints()).isEmpty();
    }

    JsonNode dialog(String name, ObjectNode data) {
        ObjectNode value = JSON.createObjectNode();
        value.set("data", data);
        return stage.invokes(name, "ann", value);
    }

    static JsonNode card(JsonNode dialog) {
        return dialog.at("/task/value/card/content");
    }

    static Form<String> form() {
        return Form.form("Dispute", Field.sentence("why", "Why?"));
    }
}
