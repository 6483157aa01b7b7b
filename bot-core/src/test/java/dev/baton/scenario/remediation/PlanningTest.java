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
import static dev.baton.scenario.Cast.PAYMENTS;
import static dev.baton.scenario.Cast.PLATFORM;
import static dev.baton.scenario.Cast.PLATFORM_MANAGER;
import static dev.baton.scenario.Expected.exactly;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Severity;
import dev.baton.handoff.planning.Outlook;
import dev.baton.handoff.planning.Planning;
import dev.baton.handoff.planning.PlanningEvent.DecidedInPlanning;
import dev.baton.handoff.planning.PlanningEvent.DecisionsAsked;
import dev.baton.handoff.planning.PlanningEvent.DecisionsMissed;
import dev.baton.handoff.work.Progress;
import dev.baton.scenario.Expected;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** High findings, accepted on Friday 18 December; the next planning cycles begin on 28 December and on 11 January. */
class PlanningTest extends OnEveryStage {

    private static final LocalDate CYCLE = LocalDate.of(2026, 12, 28);
    private static final LocalDate NEXT_CYCLE = LocalDate.of(2027, 1, 11);
    private static final Instant MONDAY = berlin("2026-12-28T09:00");
    private static final Instant TUESDAY = berlin("2026-12-29T09:00");

    @Test
    void when_a_planning_cycle_begins_the_manager_is_asked_about_every_item_that_the_team_owes() {
        given(REMEDIATION)
                .affecting(LEDGER, Severity.HIGH)
                .affecting(TILL, Severity.HIGH)
                .affecting(GATEWAY, Severity.HIGH)
                .itIsAccepted()
                .and(ENGINEER, engineer -> engineer.marksDone(TILL))
                .when()
                .laterAt(MONDAY.minusSeconds(1))
                .thenInPlanning()
                .laterAt(MONDAY)
                .thenInPlanning(asked(CYCLE, TUESDAY, LEDGER))
                .laterAt(berlin("2026-12-28T18:00"))
                .thenInPlanning(
                        exactly(new DecisionsAsked(PLATFORM, CYCLE, berlin("2026-12-29T18:00"), List.of(GATEWAY))));
    }

    @Test
    @Law(Rule.THE_MANAGER_PLANS)
    void the_manager_of_the_team_decides_and_nobody_for_them() {
        asked().when(LEAD)
                .plans(LEDGER)
                .thenRefusedBy(Rule.THE_MANAGER_PLANS)
                .when(PLATFORM_MANAGER)
                .plans(LEDGER)
                .thenRefusedBy(Rule.THE_MANAGER_PLANS)
                .when(COMMANDER)
                .plans(LEDGER)
                .thenRefusedBy(Rule.THE_MANAGER_PLANS)
                .when(MANAGER)
                .plans(LEDGER)
                .then(new DecidedInPlanning(LEDGER, Outlook.PLANNED, ""))
                .when(MANAGER)
                .plans(LEDGER)
                .thenNothing()
                .laterAt(TUESDAY)
                .thenInPlanning();
    }

    @Test
    void once_the_manager_has_left_the_lead_decides() {
        given(REMEDIATION)
                .affecting(LEDGER, Severity.HIGH)
                .itIsAccepted()
                .when()
                .leaves(MANAGER)
                .laterAt(MONDAY)
                .thenInPlanning(asked(CYCLE, TUESDAY, LEDGER))
                .when(COMMANDER)
                .plans(LEDGER)
                .thenRefusedBy(Rule.THE_MANAGER_PLANS)
                .when(LEAD)
                .plans(LEDGER)
                .then(new DecidedInPlanning(LEDGER, Outlook.PLANNED, ""));
    }

    @Test
    @Law(Rule.AT_RISK_HAS_A_REASON)
    void what_is_at_risk_has_a_reason_and_stays_at_risk_until_something_else_is_decided() {
        asked().when(MANAGER)
                .saysInPlanningThatItIsAtRisk(LEDGER, "  ")
                .thenRefusedBy(Rule.AT_RISK_HAS_A_REASON)
                .when(MANAGER)
                .saysInPlanningThatItIsAtRisk(LEDGER, anyReason())
                .then(new DecidedInPlanning(LEDGER, Outlook.AT_RISK, anyReason()))
                .and(handoff -> assertThat(planning(handoff).isAtRisk()).isTrue())
                .laterAt(berlin("2027-01-11T09:00"))
                .thenInPlanning(asked(NEXT_CYCLE, berlin("2027-01-12T09:00"), LEDGER))
                .and(handoff -> assertThat(planning(handoff).isAtRisk()).isTrue())
                .when(MANAGER)
                .plans(LEDGER)
                .then(new DecidedInPlanning(LEDGER, Outlook.PLANNED, ""))
                .and(handoff -> assertThat(planning(handoff).isAtRisk()).isFalse());
    }

    @Test
    void that_it_is_done_is_noted_and_its_owner_claims_it() {
        asked().when(MANAGER)
                .saysInPlanningThatItIsDone(LEDGER)
                .then(new DecidedInPlanning(LEDGER, Outlook.DONE, ""))
                .and(handoff ->
                        assertThat(item(handoff).state().isWithEngineering()).isTrue())
                .when(ENGINEER)
                .marksDone(LEDGER)
                .and(handoff ->
                        assertThat(item(handoff).state().isWithSecurity()).isTrue());
    }

    @Test
    void a_business_day_of_silence_is_on_record_once_and_may_still_be_made_good() {
        asked().when()
                .laterAt(TUESDAY.minusSeconds(1))
                .thenInPlanning()
                .laterAt(TUESDAY)
                .thenInPlanning(missed())
                .and(handoff -> assertThat(planning(handoff).isMissed()).isTrue())
                .laterAt(berlin("2027-01-08T12:00"))
                .thenInPlanning()
                .when(MANAGER)
                .plans(LEDGER)
                .then(new DecidedInPlanning(LEDGER, Outlook.PLANNED, ""))
                .and(handoff -> assertThat(planning(handoff).isOpen()).isFalse());
    }

    @Test
    void whoever_claims_it_done_leaves_nothing_to_decide_and_what_fails_its_check_waits_for_the_next_planning() {
        asked().and(ENGINEER, engineer -> engineer.marksDone(LEDGER))
                .when(MANAGER)
                .plans(LEDGER)
                .thenRefusedBy(Rule.THE_PHASE_ALLOWS_IT)
                .laterAt(TUESDAY)
                .thenInPlanning()
                .laterAt(berlin("2027-01-08T12:00"))
                .thenInPlanning()
                .laterAt(berlin("2027-01-11T09:00"))
                .thenInPlanning(asked(NEXT_CYCLE, berlin("2027-01-12T09:00"), LEDGER));
    }

    @Test
    void of_the_cycles_that_nobody_saw_pass_only_the_last_is_asked_about_after_the_silence_before_it() {
        asked().when()
                .laterAt(berlin("2027-02-10T12:00"))
                .thenInPlanning(missed(), asked(LocalDate.of(2027, 2, 8), berlin("2027-02-11T12:00"), LEDGER));
    }

    private Situation asked() {
        return given(REMEDIATION)
                .affecting(LEDGER, Severity.HIGH)
                .itIsAccepted()
                .andNow("2026-12-28T09:00");
    }

    private static Expected asked(LocalDate cycle, Instant until, String... projects) {
        return exactly(new DecisionsAsked(PAYMENTS, cycle, until, List.of(projects)));
    }

    private static Expected missed() {
        return exactly(new DecisionsMissed(PAYMENTS, List.of(LEDGER)));
    }

    private static Progress item(Handoff handoff) {
        return handoff.work().item(LEDGER).orElseThrow();
    }

    private static Planning planning(Handoff handoff) {
        return item(handoff).planning();
    }
}
