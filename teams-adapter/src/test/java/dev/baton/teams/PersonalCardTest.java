package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import dev.baton.port.Place;
import dev.baton.port.Sending;
import dev.baton.teams.fake.CardRules;
import dev.baton.teams.fake.FakeTeams;
import dev.baton.view.Card;
import dev.baton.view.Personal;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonalCardTest extends InTeams {

    @Test
    void teams_asks_for_a_card_as_one_person_sees_it_and_gets_it_in_its_place() {
        stage.desk()
                .showsAtHome(
                        Card.card("Yours"), Card.card("Hub").with(new Personal("H-1|hub|look", List.of(ANN.key()))));

        JsonNode answer = looked("H-1|hub|look");

        assertThat(stage.desk().last().kind()).isEqualTo("look");
        assertThat(stage.desk().last().words()).isEqualTo("H-1|hub|look");
        assertThat(stage.desk().last().visit().by()).isEqualTo(ANN);
        assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(CardRules.complaints(answer.path("value"))).isEmpty();
        assertThat(answer.path("value").toString()).containsSubsequence("Yours", "Hub");
        assertThat(answer.at("/value/refresh/userIds/0").asText()).isEqualTo("8:orgid:ann");
        assertThat(stage.teams().messages()).as("nothing is called for it").isEmpty();
    }

    @Test
    void whoever_sees_more_of_a_card_is_found_by_their_mail_from_wherever_they_are_known() {
        Person inTeams = new Person(ANN, "Ann", "ann@example.com", ZoneOffset.UTC, Standing.MEMBER);
        Person inSlack = new Person(
                new PersonId(Platform.SLACK, "T1", "U1"), "Ann", "ann@example.com", ZoneOffset.UTC, Standing.MEMBER);
        stage.memory().transaction().inOne(() -> {
            stage.memory().people().note(inTeams);
            stage.memory().people().note(inSlack);
            return ANN;
        });
        List<String> people =
                List.of("email//ann@example.com", inSlack.id().key(), "slack/T1/U9", "email//nobody@example.com");

        stage.bot()
                .chat()
                .post(
                        new Place(Platform.TEAMS, FakeTeams.TENANT, FakeTeams.CHANNEL),
                        Sending.first("hub"),
                        Card.card("Hub").with(new Personal("H-1|hub|look", people)));

        assertThat(stage.teams().messages())
                .singleElement()
                .satisfies(message -> assertThat(
                                message.card().at("/refresh/userIds").toString())
                        .isEqualTo("[\"8:orgid:ann\"]"));
    }

    @Test
    void a_card_that_is_no_more_leaves_what_everybody_sees() {
        ObjectNode asked = stage.activity("invoke", "ann").put("name", "adaptiveCard/action");
        asked.putObject("value")
                .putObject("action")
                .put("verb", "look")
                .putObject("data")
                .put("baton", "H-9|hub|look");

        assertThat(stage.sends(asked).statusCode()).isEqualTo(501);
    }

    private JsonNode looked(String action) {
        ObjectNode value = JSON.createObjectNode();
        value.putObject("action").put("verb", "look").putObject("data").put("baton", action);
        return stage.invokes("adaptiveCard/action", "ann", value);
    }
}
