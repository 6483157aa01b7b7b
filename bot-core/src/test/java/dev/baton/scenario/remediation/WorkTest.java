package dev.baton.scenario.remediation;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.GATEWAY;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.TILL;
import static dev.baton.scenario.Any.anyReason;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.ENGINEER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Cast.PLATFORM_ENGINEER;
import static dev.baton.scenario.Cast.PLATFORM_LEAD;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.closing.ClosingEvent.HandoffClosed;
import dev.baton.handoff.closing.ClosingEvent.ItemDescoped;
import dev.baton.handoff.verification.CheckEvent.CheckBegan;
import dev.baton.handoff.verification.CheckEvent.CheckPassed;
import dev.baton.handoff.work.Lateness.Cause;
import dev.baton.handoff.work.ProgressEvent.DeadlineMissed;
import dev.baton.handoff.work.ProgressEvent.MissExplained;
import dev.baton.handoff.work.ProgressEvent.WorkDone;
import dev.baton.handoff.work.ProgressEvent.WorkResumed;
import dev.baton.handoff.work.ProgressEvent.WorkStarted;
import dev.baton.handoff.work.WorkItem.State;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import org.junit.jupiter.api.Test;

class WorkTest extends OnEveryStage {

    @Test
    void acceptance_files_every_ticket_and_remediation_begins() {
        given(REMEDIATION)
                .affecting(LEDGER, GATEWAY)
                .itIsAccepted()
                .when()
                .andItIs(Phase.IN_REMEDIATION)
                .and(handoff -> assertThat(handoff.work().items().values())
                        .extracting(item -> item.state())
                        .containsOnly(State.TICKETED))
                .and(handoff -> assertThat(handoff.isLedByEngineering()).isTrue());
    }

    @Test
    void the_owner_starts_and_marks_done_and_the_claim_is_checked_on_the_next_business_day() {
        given(REMEDIATION)
                .itIsAccepted()
                .when(ENGINEER)
                .startsWorkOn(LEDGER)
                .then(new WorkStarted(LEDGER, ""))
                .when(ENGINEER)
                .startsWorkOn(LEDGER)
                .thenNothing()
                .when(ENGINEER)
                .marksDone(LEDGER)
                .then(new WorkDone(LEDGER, berlin("2026-12-18T14:00"), berlin("2026-12-21T09:00")))
                .andItIs(Phase.VERIFYING)
                .when(ENGINEER)
                .marksDone(LEDGER)
                .thenNothing()
                .theInventory(shelf -> shelf.containsRepaired(LEDGER))
                .laterAt(berlin("2026-12-21T08:59"))
                .thenNothing()
                .laterAt(berlin("2026-12-21T09:00"))
                .then(any(CheckBegan.class), any(CheckPassed.class))
                .when(COMMANDER)
                .closesTheHandoff()
                .then(new HandoffClosed())
                .andItIs(Phase.CLOSED)
                .when(COMMANDER)
                .closesTheHandoff()
                .thenNothing();
    }

    @Test
    @Law(Rule.THE_OWNER_SAYS_HOW_FAR)
    void nobody_but_the_owner_or_the_lead_of_the_team_says_how_far_it_is() {
        given(REMEDIATION)
                .affecting(LEDGER, GATEWAY)
                .itIsAccepted()
                .when(PLATFORM_ENGINEER)
                .marksDone(LEDGER)
                .thenRefusedBy(Rule.THE_OWNER_SAYS_HOW_FAR)
                .when(COMMANDER)
                .startsWorkOn(LEDGER)
                .thenRefusedBy(Rule.THE_OWNER_SAYS_HOW_FAR)
                .when(PLATFORM_LEAD)
                .marksDone(GATEWAY)
                .then(any(WorkDone.class));
    }

    @Test
    void a_claim_may_be_taken_back_before_its_check_and_the_check_is_called_off() {
        given(REMEDIATION)
                .itIsAccepted()
                .and(ENGINEER, engineer -> engineer.marksDone(LEDGER))
                .when(ENGINEER)
                .takesBack(LEDGER)
                .then(new WorkResumed(LEDGER))
                .andItIs(Phase.IN_REMEDIATION)
                .laterAt(berlin("2026-12-21T10:00"))
                .thenNothing();
    }

    @Test
    @Law(Rule.DONE_IS_A_CLAIM)
    void what_is_verified_cannot_be_claimed_or_taken_back() {
        given(REMEDIATION)
                .itIsAccepted()
                .and(ENGINEER, engineer -> engineer.marksDone(LEDGER))
                .when()
                .theInventory(shelf -> shelf.containsRepaired(LEDGER))
                .laterAt(berlin("2026-12-21T09:00"))
                .when(ENGINEER)
                .takesBack(LEDGER)
                .thenRefusedBy(Rule.DONE_IS_A_CLAIM)
                .when(ENGINEER)
                .marksDone(LEDGER)
                .thenRefusedBy(Rule.DONE_IS_A_CLAIM);
    }

    @Test
    @Law(Rule.A_MISS_HAS_A_CAUSE)
    void a_missed_date_is_on_record_once_and_its_team_says_why() {
        given(REMEDIATION)
                .itIsAccepted()
                .when()
                .laterAt(berlin("2027-01-04T12:00"))
                .then(new DeadlineMissed(LEDGER, berlin("2026-12-28T17:00")))
                .laterAt(berlin("2027-01-05T12:00"))
                .thenNothing()
                .when(COMMANDER)
                .explains(LEDGER, Cause.UNREALISTIC)
                .thenRefusedBy(Rule.A_MISS_HAS_A_CAUSE)
                .when(LEAD)
                .explains(LEDGER, Cause.UNREALISTIC)
                .then(new MissExplained(LEDGER, Cause.UNREALISTIC))
                .when(MANAGER)
                .explains(LEDGER, Cause.OTHER_WORK_FIRST)
                .then(new MissExplained(LEDGER, Cause.OTHER_WORK_FIRST))
                .when(MANAGER)
                .explains(LEDGER, Cause.OTHER_WORK_FIRST)
                .thenNothing();
    }

    @Test
    @Law(Rule.CLOSED_WHEN_VERIFIED)
    void nothing_is_closed_over_an_item_that_is_owed() {
        given(REMEDIATION)
                .itIsAccepted()
                .and(ENGINEER, engineer -> engineer.marksDone(LEDGER))
                .when(COMMANDER)
                .closesTheHandoff()
                .thenRefusedBy(Rule.CLOSED_WHEN_VERIFIED)
                .when(LEAD)
                .closesTheHandoff()
                .thenRefusedBy(Rule.THE_COMMANDER_LEADS);
    }

    @Test
    @Law(Rule.DESCOPED_WITH_EVIDENCE)
    void the_commander_takes_an_item_out_of_scope_on_evidence_only() {
        given(REMEDIATION)
                .affecting(LEDGER, TILL)
                .itIsAccepted()
                .when(COMMANDER)
                .descopes(LEDGER, "  ")
                .thenRefusedBy(Rule.DESCOPED_WITH_EVIDENCE)
                .when(LEAD)
                .descopes(LEDGER, anyReason())
                .thenRefusedBy(Rule.THE_COMMANDER_LEADS)
                .when(COMMANDER)
                .descopes(LEDGER, anyReason())
                .then(new ItemDescoped(LEDGER, anyReason()))
                .when(COMMANDER)
                .descopes(LEDGER, anyReason())
                .thenRefusedBy(Rule.DESCOPED_WITH_EVIDENCE);
    }
}
