package dev.baton.scenario.recovery;

import static dev.baton.scenario.AnyRecovery.OWNER;
import static dev.baton.scenario.AnyRecovery.RECOVERY_LEAD;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.stage.RecoveryActs.accepts;
import static dev.baton.scenario.stage.RestorationActs.closesTheRecovery;
import static dev.baton.scenario.stage.RestorationActs.raises;
import static dev.baton.scenario.stage.RestorationActs.resumes;
import static dev.baton.scenario.stage.RestorationActs.saysWhatMissedIt;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.baton.handoff.Phase;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.Library;
import dev.baton.handoff.organisation.RecoveryPractice;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.recovery.restoration.Shortfall;
import dev.baton.playbook.recovery.Recovery;
import dev.baton.port.Collaboration;
import dev.baton.port.MemoryDocuments;
import dev.baton.port.MemoryMonitoring;
import dev.baton.scenario.CardFacts;
import dev.baton.scenario.RecoverySituation;
import dev.baton.scenario.Scenario;
import dev.baton.scenario.stage.Stages;
import dev.baton.scenario.stage.World;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RecoveryCardTest {

    private final World world = World.usual()
            .with(ExampleOrganisation.practising(RecoveryPractice.USUAL
                    .recordedIn(new TicketHome("jira", "IR"))
                    .watchedBy("memory")
                    .keepingIn(new Library("memory", "IR"))));

    @Test
    void of_a_closed_recovery_it_says_all_that_became_of_its_package() {
        given().everybodyHasOpenedThePackage()
                .and(OWNER, raises("", "A strange login.", ""))
                .and(COMMANDER, resumes("It was the owner himself."))
                .and(COMMANDER, saysWhatMissedIt(1, "A strange login.", Shortfall.GUIDANCE, "Nobody wrote of it."))
                .itIsRestored()
                .begins()
                .laterAt(berlin("2027-02-01T14:00"))
                .when(COMMANDER)
                .does(closesTheRecovery())
                .andItIs(Phase.CLOSED)
                .and(handoff -> assertThat(CardFacts.of(handoff, Recovery.RECOVERY))
                        .containsOnly(
                                entry("Incident", "INC-9"),
                                entry("Severity", "Critical"),
                                entry("IR lead", COMMANDER.name()),
                                entry("Systems", "3 impacted, 3 ready for recovery"),
                                entry("Package", "Version 5, delivered to 8, not opened by " + COMMANDER.name()),
                                entry("Incident record", "IR-1"),
                                entry("Recording", "https://meet.example/rec/1"),
                                entry("Found again, missed by", "Recovery guidance: 1"),
                                entry("Monitoring", "The query of every indicator runs in memory."),
                                entry("Shared", "Version 5 of the package, for those who take part. "),
                                entry("Archive", "8 records, kept until 1 February 2030")));
    }

    @Test
    void it_says_above_all_what_could_not_be_recorded() {
        Scenario awaiting = given().itAwaitsAcceptance().begins();
        world.tracker().cutOff();
        awaiting.when(RECOVERY_LEAD)
                .does(handoff -> accepts(handoff, RECOVERY_LEAD))
                .after(Duration.ZERO)
                .and(handoff -> assertThat(
                                CardFacts.of(handoff, Recovery.RECOVERY).get("Incident record"))
                        .startsWith("NOT recorded. ")
                        .endsWith(" It is tried again."));
    }

    private RecoverySituation given() {
        Collaboration systems = Collaboration.NONE.with(new MemoryMonitoring()).with(new MemoryDocuments());
        return new RecoverySituation(
                world, other -> Stages.desk(other, Recovery.RECOVERY, outside -> outside.with(systems)));
    }
}
