package dev.baton.server.serving;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.baton.slack.fake.SlackPerson;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlackHandoffTest {

    @TempDir
    private Path data;

    private SlackTown town;
    private ExampleHandoff handoff;

    @BeforeEach
    void the_server_knows_everybody() {
        town = new SlackTown(data);
        handoff = new ExampleHandoff(town);
        town.everybodyIsKnown();
    }

    @AfterEach
    void slack_had_nothing_to_complain_about_and_nothing_was_said_twice() {
        town.close();
        assertThat(town.slack().refused()).isEmpty();
        Set<JsonElement> keys = new HashSet<>();
        town.slack()
                .calls("chat.postMessage")
                .forEach(call -> assertThat(keys.add(call.arguments().get("metadata")))
                        .as("posted once: %s", call.arguments().get("metadata"))
                        .isTrue());
    }

    @Test
    void a_handoff_goes_from_its_opening_to_the_written_acceptance_of_every_lead() {
        town.opened("INC-2026-014 <!channel> :fire:");
        town.hubSays("Log4j evaluates attacker-controlled lookups");
        handoff.prepared(ExampleHandoff.EXACT);
        handoff.briefed();
        town.confirmUntil(ExampleHandoff.EVERYBODY, "ananya", "Accept in writing");
        handoff.accepted();
    }

    @Test
    void one_with_a_discrepancy_an_extension_and_an_incomplete_briefing_gets_there_too() {
        town.opened("INC-2026-015");
        handoff.ledTheLongWay();
    }

    @Test
    void what_is_not_theirs_is_refused_to_them_alone() {
        town.opened("INC-2026-016");
        town.hubSays("Log4j evaluates attacker-controlled lookups");
        SlackPerson jonas = town.the("jonas");
        jonas.presses("My part").isTold("Nothing waits for you");
        jonas.presses("More…").presses("Cancel handoff").isTold("Rule");
        assertThat(town.the("ayse").told()).noneMatch(words -> words.contains("Rule"));
    }

    @Test
    void a_form_sent_twice_is_done_once() {
        town.the("ingrid")
                .types("open")
                .fills("What is handed over?", "Twice")
                .fills("Incident reference", "INC-2")
                .sendsTwice();
        assertThat(town.the("ingrid").types("list").answer()).contains("H-1").doesNotContain("H-2");
    }
}
