package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.ScriptedDesk;
import dev.baton.handoff.people.Platform;
import dev.baton.port.Answer;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.port.Sending;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.SlackPerson;
import dev.baton.view.Button;
import dev.baton.view.Card;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** Two members of a workspace where the app is, which answers as a test has it; Slack has nothing to complain about. */
abstract class OnSlack {

    /** What asks somebody for something. */
    static final Card TURN = new Card(
            "H-1: log4j",
            List.of(new Part.Words(Text.text("Your turn"))),
            List.of(new Button("H-1|scope|yes", "Confirm", Button.Weight.PRIMARY)));

    final SlackStage stage = SlackStage.http();
    final FakeSlack slack = stage.slack();
    final ScriptedDesk desk = stage.desk();
    final SlackPerson ann = stage.member("UANN", "Ann");
    final SlackPerson bob = stage.member("UBOB", "Bob");

    @AfterEach
    void slack_had_nothing_to_complain_about() {
        stage.close();
        assertThat(slack.refused()).isEmpty();
    }

    /** The card as a message of the app; where it stands. */
    String post(Card card) {
        return ((Answer.Got<MessageRef>) stage.workspace()
                        .chat()
                        .post(new Place(Platform.SLACK, "T0BATON", "C0INCIDENT"), Sending.first("k"), card))
                .value()
                .id();
    }

    /** A form of one field. */
    static Form<String> small() {
        return Form.form("Small", Field.sentence("summary", "Summary"));
    }
}
