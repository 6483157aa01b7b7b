package dev.baton.scenario.recovery;

import static dev.baton.scenario.AnyRecovery.RECOVERY_LEAD;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.stage.RecoveryActs.accepts;
import static dev.baton.scenario.stage.RecoveryActs.opensUnrecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.organisation.RecoveryPractice;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.recovery.record.RecordEvent.RecordWaived;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.playbook.recovery.Recovery;
import dev.baton.scenario.Law;
import dev.baton.scenario.RecoverySituation;
import dev.baton.scenario.Scenario;
import dev.baton.scenario.stage.Stages;
import dev.baton.scenario.stage.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An organisation has an incident tracking system: the gate waits for the acceptance to stand there. */
class RecordTest {

    private final World world = World.usual().with(recordingInJira());

    @Test
    @Law(Rule.THE_ACCEPTANCE_IS_RECORDED)
    void the_gate_opens_when_the_acceptance_is_on_record_and_every_phase_stands_there_once() {
        given().itIsAccepted()
                .begins()
                .after(Duration.ZERO)
                .andItIs(Phase.EARLY_RECOVERY)
                .and(handoff -> {
                    TicketRef ticket = handoff.recovery().record().ticket().orElseThrow();
                    assertThat(world.tracker().words(ticket)).contains("H-1: recovery handoff of INC-9");
                    List<String> comments = world.tracker().comments(ticket);
                    assertThat(comments).doesNotHaveDuplicates();
                    assertThat(comments.toString())
                            .contains("Not opened -> Preparing")
                            .contains("Package ready -> Briefing scheduled")
                            .contains("Acceptance, by ")
                            .contains("Awaiting acceptance -> Accepted")
                            .contains("Accepted -> Early recovery");
                    assertThat(world.tracker().find("label = recovery-handoff")).hasSize(1);
                });
    }

    @Test
    @Law(Rule.THE_ACCEPTANCE_IS_RECORDED)
    void while_it_cannot_be_recorded_that_is_seen_and_the_ir_lead_may_open_the_gate() {
        Scenario awaiting = given().itAwaitsAcceptance().begins();
        world.tracker().cutOff();
        awaiting.when(RECOVERY_LEAD)
                .does(handoff -> accepts(handoff, RECOVERY_LEAD))
                .after(Duration.ZERO)
                .andItIs(Phase.ACCEPTED)
                .and(handoff ->
                        assertThat(handoff.recovery().record().trouble()).isNotBlank())
                .when(ANALYST)
                .does(opensUnrecorded("Jira is being recovered."))
                .thenRefusedBy(Rule.THE_IR_LEAD_LEADS)
                .when(COMMANDER)
                .does(opensUnrecorded("Jira is being recovered."))
                .then(new RecordWaived("Jira is being recovered."))
                .after(Duration.ZERO)
                .andItIs(Phase.EARLY_RECOVERY)
                .when(COMMANDER)
                .does(opensUnrecorded("Jira is being recovered."))
                .thenRefusedBy(Rule.THE_ACCEPTANCE_IS_RECORDED);
    }

    @Test
    void what_could_not_be_recorded_is_made_good_and_the_gate_opens_by_itself() {
        Scenario awaiting = given().itAwaitsAcceptance().begins();
        world.tracker().cutOff();
        awaiting.when(RECOVERY_LEAD)
                .does(handoff -> accepts(handoff, RECOVERY_LEAD))
                .after(Duration.ZERO)
                .andItIs(Phase.ACCEPTED);
        world.tracker().reconnect();
        awaiting.after(Duration.ofHours(2)).andItIs(Phase.EARLY_RECOVERY).and(handoff -> {
            assertThat(handoff.recovery().record().trouble()).isEmpty();
            assertThat(world.tracker()
                            .comments(handoff.recovery().record().ticket().orElseThrow())
                            .toString())
                    .contains("Awaiting acceptance -> Accepted");
        });
    }

    private RecoverySituation given() {
        return new RecoverySituation(world, other -> Stages.DESK.in(other, Recovery.RECOVERY));
    }

    private static Organisation recordingInJira() {
        return ExampleOrganisation.practising(RecoveryPractice.USUAL.recordedIn(new TicketHome("jira", "IR")));
    }
}
