package dev.baton.scenario.recovery;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.anyCoordinates;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Expected.any;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.opening.OpeningEvent.HandoffCancelled;
import dev.baton.scenario.Any;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.stage.Preparations;
import dev.baton.scenario.stage.RecoveryActs;
import dev.baton.scenario.stage.WorkActs;
import org.junit.jupiter.api.Test;

class KindsTest extends OnEveryStage {

    @Test
    @Law(Rule.EACH_KIND_HAS_ITS_OWN_STEPS)
    void nothing_of_remediation_is_done_in_a_recovery_handoff() {
        givenRecovery()
                .isOpen()
                .begins()
                .when(ANALYST)
                .does(Preparations.scope(anyCoordinates()))
                .thenRefusedBy(Rule.EACH_KIND_HAS_ITS_OWN_STEPS)
                .when(COMMANDER)
                .does(WorkActs.descope(Any.LEDGER, Any.anyReason()))
                .thenRefusedBy(Rule.EACH_KIND_HAS_ITS_OWN_STEPS)
                .andItIs(Phase.PREPARING);
    }

    @Test
    void nothing_of_recovery_is_done_in_a_remediation_handoff() {
        given(REMEDIATION)
                .isOpen()
                .when(COMMANDER)
                .does(RecoveryActs.declaresEradicationComplete())
                .thenRefusedBy(Rule.EACH_KIND_HAS_ITS_OWN_STEPS)
                .andItIs(Phase.DRAFT);
    }

    @Test
    void a_handoff_of_either_kind_is_called_off() {
        givenRecovery()
                .isOpen()
                .begins()
                .when(COMMANDER)
                .does(Preparations.cancel(Any.anyReason()))
                .then(any(HandoffCancelled.class))
                .andItIs(Phase.CANCELLED);
    }
}
