package dev.baton.server.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example's handoff in Teams alone, by signed activities to a running server. */
class TeamsHandoffTest {

    @TempDir
    private Path data;

    private Deployments deployments;
    private TeamsTown town;

    @BeforeEach
    void the_server_knows_everybody() {
        deployments = Deployments.in(data.resolve("sboms"));
        town = new TeamsTown(data, deployments);
        town.everybodyIsKnown();
    }

    @AfterEach
    void teams_had_nothing_to_complain_about() {
        town.close();
        assertThat(town.teams().complaints()).isEmpty();
    }

    @Test
    void one_with_a_discrepancy_and_an_extension_gets_there_is_worked_on_and_outlives_an_owner() throws Exception {
        assertThat(readiness()).contains("ok   teams: 2 keys of Microsoft are read. Microsoft gives a token.");
        town.opened("INC-2026-015");
        new ExampleHandoff(town).ledTheLongWay();

        assertThat(town.the("harpreet").looks())
                .as("the hub card as harpreet sees it")
                .containsSubsequence("Waiting for you", "The handoff has happened.", "Start", "My part");
        ExampleWork work = new ExampleWork(town, deployments);
        work.fixedAtTheSecondTry();
        town.leaves("hiroshi");
        work.takenOver();

        assertThat(town.logins()).as("a token is asked for once").isOne();
    }

    private String readiness() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(town.address().resolve("/readyz")).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
