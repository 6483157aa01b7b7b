package dev.baton.scenario.remediation;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.anyOpening;
import static dev.baton.scenario.Any.anyReason;
import static dev.baton.scenario.Any.openingWith;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Cast.VERIFIER;
import static dev.baton.scenario.Cast.elsewhere;
import static dev.baton.scenario.Cast.someoneWho;
import static dev.baton.scenario.Expected.any;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.opening.OpeningEvent.HandoffCancelled;
import dev.baton.handoff.opening.OpeningEvent.HandoffOpened;
import dev.baton.handoff.people.Standing;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import org.junit.jupiter.api.Test;

class OpeningTest extends OnEveryStage {

    @Test
    void security_opens_a_draft_that_has_not_happened() {
        given(REMEDIATION)
                .when(ANALYST)
                .opens(anyOpening())
                .then(any(HandoffOpened.class))
                .andItIs(Phase.DRAFT)
                .and(handoff -> assertThat(handoff.isLedByEngineering()).isFalse());
    }

    @Test
    @Law(Rule.SECURITY_PREPARES)
    void engineering_does_not_open_a_handoff() {
        given(REMEDIATION).when(LEAD).opens(anyOpening()).thenRefusedBy(Rule.SECURITY_PREPARES);
    }

    @Test
    @Law(Rule.THE_COMMANDER_LEADS)
    void an_analyst_cannot_be_the_commander() {
        given(REMEDIATION).when(ANALYST).opens(openingWith(VERIFIER)).thenRefusedBy(Rule.THE_COMMANDER_LEADS);
    }

    @Test
    @Law(Rule.ONLY_ACTIVE_HUMANS)
    void a_deactivated_commander_commands_nothing() {
        given(REMEDIATION)
                .when(ANALYST)
                .opens(openingWith(someoneWho(Standing.DEACTIVATED)))
                .thenRefusedBy(Rule.ONLY_ACTIVE_HUMANS);
    }

    @Test
    void guests_bots_and_groups_open_nothing() {
        for (Standing standing : Standing.values()) {
            given(REMEDIATION)
                    .when(someoneWho(standing))
                    .opens(anyOpening())
                    .thenRefusedBy(standing.mayAct() ? Rule.SECURITY_PREPARES : Rule.ONLY_ACTIVE_HUMANS);
        }
    }

    @Test
    void the_commander_calls_it_off_with_a_reason() {
        given(REMEDIATION)
                .isOpen()
                .when(COMMANDER)
                .cancels("A false positive.")
                .then(new HandoffCancelled("A false positive."))
                .andItIs(Phase.CANCELLED);
    }

    @Test
    void the_commander_is_the_same_human_on_another_platform() {
        given(REMEDIATION)
                .isOpen()
                .when(elsewhere(COMMANDER))
                .cancels(anyReason())
                .then(any(HandoffCancelled.class));
    }

    @Test
    void it_is_called_off_in_every_phase_before_acceptance() {
        given(REMEDIATION)
                .thePackageIsReady()
                .when(COMMANDER)
                .cancels(anyReason())
                .andItIs(Phase.CANCELLED);
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .when(COMMANDER)
                .cancels(anyReason())
                .andItIs(Phase.CANCELLED);
        given(REMEDIATION)
                .everySectionIsConfirmed()
                .when(COMMANDER)
                .cancels(anyReason())
                .andItIs(Phase.CANCELLED);
    }

    @Test
    @Law(Rule.CANCEL_BEFORE_ACCEPTANCE)
    void an_accepted_handoff_cannot_be_called_off() {
        given(REMEDIATION)
                .itIsAccepted()
                .when(COMMANDER)
                .cancels(anyReason())
                .thenRefusedBy(Rule.CANCEL_BEFORE_ACCEPTANCE);
    }

    @Test
    void nobody_but_the_commander_calls_it_off_and_not_without_a_reason() {
        given(REMEDIATION).isOpen().when(ANALYST).cancels(anyReason()).thenRefusedBy(Rule.CANCEL_BEFORE_ACCEPTANCE);
        given(REMEDIATION).isOpen().when(COMMANDER).cancels("  ").thenRefusedBy(Rule.CANCEL_BEFORE_ACCEPTANCE);
    }

    @Test
    void what_is_called_off_stays_called_off() {
        given(REMEDIATION)
                .thePackageIsReady()
                .and(COMMANDER, commander -> commander.cancels(anyReason()))
                .when(COMMANDER)
                .cancels(anyReason())
                .thenRefusedBy(Rule.CANCEL_BEFORE_ACCEPTANCE)
                .when(ANALYST)
                .writesTheSummary("Something else happened.", "Nothing was lost.")
                .thenRefusedBy(Rule.THE_PHASE_ALLOWS_IT)
                .when(COMMANDER)
                .startsTheBriefing()
                .thenRefusedBy(Rule.THE_PHASE_ALLOWS_IT);
    }
}
