package dev.baton.server.serving;

import static dev.baton.slack.fake.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.scenario.chat.Somebody;
import dev.baton.slack.fake.SlackPerson;
import dev.baton.teams.fake.TeamsPerson;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One handoff, security in Slack and engineering in Teams; whoever it is may turn up in the other. */
class AcrossHandoffTest {

    private static final int ITEMS = 7;

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
        noorDoesNotAttestHerselfFromTeams();
    }

    /** Files that are older than the claim decide nothing, so the verifier looks by hand. */
    private void noorDoesNotAttestHerselfFromTeams() {
        ExampleWork work = new ExampleWork(towns, Deployments.in(data.resolve("unused")));
        work.claimed();
        work.checked();
        towns.takes("noor", "Give evidence")
                .fills("What did you look at, how, and what was there?", "On vm-3 the package list names 2.17.1.")
                .sends();
        towns.threadSays("A second person of security attests it");

        TeamsPerson inTeams = towns.teams().the("noor");
        inTeams.types("help").isTold("Baton runs the handoff");
        IntStream.rangeClosed(1, ITEMS).forEach(item -> inTeams.pressesUnseen("H-1|item." + item + ".attest|yes"));
        assertThat(inTeams.told()).anyMatch(words -> words.contains("You gave this evidence; somebody else"));
        assertThat(towns.saidInThread("verified " + ExampleWork.CHECKOUT)).isZero();

        towns.takes("rafael", "I attest it: close").isTold("Recorded");
        towns.threadSays("verified " + ExampleWork.CHECKOUT);
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

        handoff.drafted(ExampleHandoff.EXACT);
        Somebody planning = towns.takes("rafael", "Plan verification")
                .picks("Who in security verifies?", Resident.fullName("jonas"))
                .sends();
        assertThat(planning.errors())
                .as("a lead in Teams, picked in Slack")
                .containsOnlyKeys("Who in security verifies?");
        planning.picks("Who in security verifies?", Resident.fullName("noor")).sends();
        assertThat(planning.errors()).isEmpty();
        noorDoesNotOwnFromTeamsWhatSheVerifiesInSlack();
        handoff.owned("jonas", "lukasz");
        handoff.owned("maria", "hiroshi");
        handoff.owned("ananya", "harpreet");

        handoff.briefed();
        towns.confirmUntil(ExampleHandoff.EVERYBODY, "jonas", "File a discrepancy");
        SlackPerson inSlack = towns.slack().the("jonas");
        assertThat(inSlack.types("brief H-1").offered()).contains("Confirm");
        towns.the("jonas").presses("Confirm").isTold("Recorded");
        inSlack.presses("Confirm").isTold("It stood so already");
    }

    private void noorDoesNotOwnFromTeamsWhatSheVerifiesInSlack() {
        Somebody naming = towns.takes("jonas", "Name owners");
        naming.form().forEach(field -> naming.picks(field, Resident.fullName("noor")));
        soon("it is known who was picked")
                .until(() -> naming.sends().errors().values().stream()
                        .anyMatch(words -> words.contains("leads or verifies this handoff for security")));
    }
}
