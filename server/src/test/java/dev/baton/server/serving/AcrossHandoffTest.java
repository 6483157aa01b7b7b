package dev.baton.server.serving;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.scenario.chat.Somebody;
import dev.baton.slack.fake.SlackPerson;
import dev.baton.teams.fake.TeamsPerson;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One handoff, security in Slack and engineering in Teams; whoever it is may turn up in the other. */
class AcrossHandoffTest {

    @TempDir
    private Path data;

    private TwoTowns towns;
    private ExampleHandoff handoff;

    @BeforeEach
    void the_server_knows_everybody() {
        towns = new TwoTowns(data);
        handoff = new ExampleHandoff(towns);
        towns.everybodyIsKnown();
    }

    @AfterEach
    void neither_had_anything_to_complain_about() {
        towns.close();
        assertThat(towns.slack().slack().refused()).isEmpty();
        assertThat(towns.teams().teams().complaints()).isEmpty();
    }

    @Test
    void the_commander_leads_in_slack_and_the_leads_accept_in_teams() {
        towns.opened("INC-2026-015");
        towns.the("jonas").types("join H-1").isTold("This channel follows H-1");
        towns.threadSays("opened this handoff");

        handoff.ledTheLongWay();

        towns.threadSays("accepted in writing");
        towns.the("ananya").isTold("Waiting for you");
        assertThat(towns.slack().direct("ananya"))
                .as("she is asked where she is")
                .isEmpty();
    }

    @Test
    void one_opened_in_teams_is_joined_from_slack_and_one_human_is_one_whichever_account_they_take() {
        TeamsPerson rafael = towns.teams().the("rafael");
        towns.teams().the("ingrid").types("help").isTold("Baton runs the handoff");
        rafael.types("open")
                .fills("What is handed over?", "Log4j evaluates attacker-controlled lookups")
                .fills("Incident reference", "INC-2026-016")
                .picks("Incident commander", Resident.fullName("ingrid"))
                .sends();
        assertThat(rafael.errors()).isEmpty();
        assertThat(towns.the("ingrid").types("join H-1").answer()).contains("This channel follows H-1");
        towns.hubSays("Log4j evaluates attacker-controlled lookups");

        handoff.preparedButVerification(ExampleHandoff.EXACT);
        Somebody planning = towns.takes("rafael", "Plan verification")
                .picks("Who in security verifies?", Resident.fullName("jonas"))
                .sends();
        assertThat(planning.errors())
                .as("a lead in Teams, picked in Slack")
                .containsOnlyKeys("Who in security verifies?");
        planning.picks("Who in security verifies?", Resident.fullName("noor")).sends();
        assertThat(planning.errors()).isEmpty();

        handoff.briefed();
        towns.confirmUntil(ExampleHandoff.EVERYBODY, "jonas", "File a discrepancy");
        SlackPerson inSlack = towns.slack().the("jonas");
        assertThat(inSlack.types("brief H-1").offered()).contains("Confirm");
        towns.the("jonas").presses("Confirm").isTold("Recorded");
        inSlack.presses("Confirm").isTold("It stood so already");
    }
}
