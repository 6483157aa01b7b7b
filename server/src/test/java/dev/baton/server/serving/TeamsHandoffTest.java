package dev.baton.server.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example's handoff in Teams alone, by signed activities to a running server. */
class TeamsHandoffTest {

    @TempDir
    private Path data;

    private TeamsTown town;

    @BeforeEach
    void the_server_knows_everybody() {
        town = new TeamsTown(data);
        town.everybodyIsKnown();
    }

    @AfterEach
    void teams_had_nothing_to_complain_about() {
        town.close();
        assertThat(town.teams().complaints()).isEmpty();
    }

    @Test
    void one_with_a_discrepancy_an_extension_and_an_incomplete_briefing_gets_there_and_is_worked_on() {
        town.opened("INC-2026-015");
        new ExampleHandoff(town).ledTheLongWay();

        assertThat(town.the("harpreet").looks())
                .as("the hub card as harpreet sees it")
                .containsSubsequence("Waiting for you", "The handoff has happened.", "Start", "My part");
        town.takes("harpreet", "Start").isTold("Recorded");
        town.takes("harpreet", "Done: have it checked").isTold("Recorded");
        town.threadSays("is done. That is a claim; it is checked");
        assertThat(town.logins()).as("a token is asked for once").isOne();
    }
}
