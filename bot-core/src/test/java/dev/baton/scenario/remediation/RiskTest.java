package dev.baton.scenario.remediation;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.GATEWAY;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.TILL;
import static dev.baton.scenario.Any.anyReason;
import static dev.baton.scenario.Cast.APPROVER;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.ENGINEER;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.stage.World.MONDAY_AT_NINE;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.closing.Archiving;
import dev.baton.handoff.closing.ClosingEvent.ArchiveEntered;
import dev.baton.handoff.closing.ClosingEvent.HandoffArchived;
import dev.baton.handoff.closing.ClosingEvent.HandoffClosed;
import dev.baton.handoff.closing.ClosingEvent.IncidentClosed;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.risk.RiskEvent.RiskAccepted;
import dev.baton.handoff.risk.RiskEvent.RiskExpired;
import dev.baton.handoff.verification.CheckEvent.CheckBegan;
import dev.baton.handoff.verification.CheckEvent.CheckPassed;
import dev.baton.handoff.verification.CheckEvent.CheckUndecided;
import dev.baton.handoff.watch.WatchEvent.FollowUpOpened;
import dev.baton.handoff.watch.WatchEvent.RecurrenceFound;
import dev.baton.handoff.watch.WatchEvent.SystemicCheckBegan;
import dev.baton.handoff.watch.WatchEvent.SystemicCheckFailed;
import dev.baton.handoff.watch.WatchEvent.SystemicCheckSucceeded;
import dev.baton.handoff.work.ProgressEvent.DateSet;
import dev.baton.handoff.work.ProgressEvent.DeadlineMissed;
import dev.baton.handoff.work.ProgressEvent.WorkDone;
import dev.baton.handoff.work.WorkItem.State;
import dev.baton.port.PortFailure;
import dev.baton.scenario.Expected;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.Situation;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Accepted on Friday 18 December at 14:00, due on Monday 28 December; what is not fixed by then is late or a risk. */
class RiskTest extends OnEveryStage {

    @Test
    @Law(Rule.RISK_IS_ACCEPTED_BY_AN_APPROVER)
    void only_an_exception_approver_accepts_a_risk_and_the_item_is_not_owed_meanwhile() {
        given(REMEDIATION)
                .affecting(LEDGER, TILL)
                .itIsAccepted()
                .when(COMMANDER)
                .acceptsTheRisk(LEDGER, "2027-01-08", anyReason())
                .thenRefusedBy(Rule.RISK_IS_ACCEPTED_BY_AN_APPROVER)
                .when(MANAGER)
                .acceptsTheRisk(LEDGER, "2027-01-08", anyReason())
                .thenRefusedBy(Rule.RISK_IS_ACCEPTED_BY_AN_APPROVER)
                .when(APPROVER)
                .acceptsTheRisk(LEDGER, "2027-01-08", anyReason())
                .then(new RiskAccepted(LEDGER, berlin("2027-01-08T17:00"), anyReason()))
                .and(handoff -> assertThat(state(handoff, LEDGER)).isEqualTo(State.RISK_ACCEPTED))
                .when(APPROVER)
                .acceptsTheRisk(LEDGER, "2027-01-09", anyReason())
                .thenRefusedBy(Rule.THE_PHASE_ALLOWS_IT)
                .laterAt(berlin("2026-12-28T17:00"))
                .then(new DeadlineMissed(TILL, berlin("2026-12-28T17:00")));
    }

    @Test
    @Law(Rule.RISK_HAS_AN_END)
    void an_accepted_risk_has_an_end_that_is_still_to_come_and_a_reason() {
        given(REMEDIATION)
                .itIsAccepted()
                .andNow("2026-12-18T17:00")
                .when(APPROVER)
                .acceptsTheRisk(LEDGER, "2026-12-18", anyReason())
                .thenRefusedBy(Rule.RISK_HAS_AN_END)
                .when(APPROVER)
                .acceptsTheRisk(LEDGER, "2027-01-08", "  ")
                .thenRefusedBy(Rule.RISK_HAS_AN_END);
    }

    @Test
    void before_acceptance_there_is_nothing_whose_risk_could_be_accepted() {
        given(REMEDIATION)
                .andTheBriefingHasStarted()
                .when(APPROVER)
                .acceptsTheRisk(LEDGER, "2027-01-08", anyReason())
                .thenRefusedBy(Rule.THE_PHASE_ALLOWS_IT);
    }

    @Test
    void at_its_end_the_item_is_owed_again_with_a_new_date_by_policy() {
        accepted("2027-01-08")
                .when()
                .laterAt(berlin("2027-01-08T16:59"))
                .thenNothing()
                .laterAt(berlin("2027-01-08T17:00"))
                .then(Expected.exactly(new RiskExpired(LEDGER)), dateSet(LEDGER, "2027-01-15T17:00"))
                .andItIs(Phase.IN_REMEDIATION)
                .and(handoff -> assertThat(state(handoff, LEDGER)).isEqualTo(State.REOPENED))
                .laterAt(berlin("2027-01-15T17:00"))
                .then(new DeadlineMissed(LEDGER, berlin("2027-01-15T17:00")));
    }

    @Test
    void however_late_anybody_looks_the_new_date_counts_from_the_end_itself() {
        accepted("2027-01-08")
                .when()
                .laterAt(berlin("2027-01-13T12:00"))
                .then(Expected.exactly(new RiskExpired(LEDGER)), dateSet(LEDGER, "2027-01-15T17:00"));
    }

    @Test
    void a_claim_under_check_may_become_a_risk_and_then_no_answer_passes_it() {
        given(REMEDIATION)
                .itIsAccepted()
                .and(ENGINEER, engineer -> engineer.marksDone(LEDGER))
                .when()
                .theInventory(shelf -> shelf.failsWith(new PortFailure.Unavailable(Duration.ofHours(1), "asleep")))
                .laterAt(MONDAY_AT_NINE)
                .then(any(CheckBegan.class), any(CheckUndecided.class))
                .when(APPROVER)
                .acceptsTheRisk(LEDGER, "2027-01-08", anyReason())
                .then(any(RiskAccepted.class))
                .theInventory(shelf -> shelf.isBack())
                .theInventory(shelf -> shelf.containsRepaired(LEDGER))
                .laterAt(MONDAY_AT_NINE.plus(Duration.ofDays(2)))
                .thenNothing();
    }

    @Test
    void a_handoff_that_was_closed_meanwhile_is_at_work_again() {
        accepted("2027-01-08")
                .when(COMMANDER)
                .closesTheHandoff()
                .then(new HandoffClosed())
                .laterAt(berlin("2027-01-08T17:00"))
                .then(any(RiskExpired.class), any(DateSet.class))
                .andItIs(Phase.IN_REMEDIATION)
                .when(COMMANDER)
                .closesTheHandoff()
                .thenRefusedBy(Rule.CLOSED_WHEN_VERIFIED)
                .when(ENGINEER)
                .marksDone(LEDGER)
                .then(any(WorkDone.class))
                .theInventory(shelf -> shelf.containsRepaired(LEDGER))
                .laterAt(berlin("2027-01-11T09:00"))
                .then(any(CheckBegan.class), any(CheckPassed.class))
                .when(COMMANDER)
                .closesTheHandoff()
                .then(new HandoffClosed());
    }

    @Test
    void the_weekly_watch_is_broken_off_and_begins_anew_when_the_incident_is_closed_again() {
        watched("2027-01-08")
                .when()
                .theInventory(shelf -> shelf.contains(TILL))
                .laterAt(week(1))
                .then(
                        any(SystemicCheckBegan.class),
                        any(SystemicCheckSucceeded.class),
                        any(RecurrenceFound.class),
                        any(FollowUpOpened.class))
                .laterAt(week(2))
                .then(any(SystemicCheckBegan.class), any(SystemicCheckSucceeded.class))
                .laterAt(berlin("2027-01-08T17:00"))
                .then(any(RiskExpired.class), any(DateSet.class))
                .andItIs(Phase.IN_REMEDIATION)
                .laterAt(week(4))
                .then(new DeadlineMissed(LEDGER, berlin("2027-01-15T17:00")))
                .when(COMMANDER)
                .closesTheIncident()
                .thenRefusedBy(Rule.AN_INCIDENT_CLOSES_LAST)
                .when(APPROVER)
                .acceptsTheRisk(LEDGER, "2027-03-31", anyReason())
                .then(any(RiskAccepted.class))
                .when(COMMANDER)
                .closesTheHandoff()
                .then(new HandoffClosed())
                .when(COMMANDER)
                .closesTheIncident()
                .then(any(IncidentClosed.class))
                .laterAt(week(5))
                .then(any(SystemicCheckBegan.class), succeededAs(1))
                .and(handoff -> assertThat(handoff.watch().recurrences())
                        .singleElement()
                        .satisfies(found -> assertThat(found.openedAs()).contains(new HandoffId(2))));
    }

    @Test
    void what_a_second_watch_finds_opens_a_follow_up_of_its_own() {
        watched("2027-01-08")
                .when()
                .theInventory(shelf -> shelf.contains(TILL))
                .laterAt(week(1))
                .laterAt(berlin("2027-01-08T17:00"))
                .when(APPROVER)
                .acceptsTheRisk(LEDGER, "2027-03-31", anyReason())
                .andWhen(COMMANDER)
                .closesTheHandoff()
                .andWhen(COMMANDER)
                .closesTheIncident()
                .theInventory(shelf -> shelf.contains(GATEWAY))
                .after(Duration.ofDays(7))
                .then(
                        any(SystemicCheckBegan.class),
                        any(SystemicCheckSucceeded.class),
                        any(RecurrenceFound.class),
                        Expected.exactly(new FollowUpOpened(1, new HandoffId(3))))
                .and(handoff -> assertThat(handoff.watch().recurrences())
                        .extracting(found -> found.openedAs().orElseThrow())
                        .containsExactly(new HandoffId(2), new HandoffId(3)));
    }

    @Test
    void a_weekly_check_under_way_ends_with_the_watch_and_archives_nothing() {
        watched("2027-01-18")
                .when()
                .laterAt(week(1))
                .laterAt(week(2))
                .laterAt(week(3))
                .theInventory(shelf -> shelf.failsWith(new PortFailure.Unavailable(Duration.ofHours(9), "asleep")))
                .laterAt(week(4))
                .then(any(SystemicCheckBegan.class), any(SystemicCheckFailed.class))
                .laterAt(berlin("2027-01-18T17:00"))
                .then(any(RiskExpired.class), any(DateSet.class))
                .theInventory(shelf -> shelf.isBack())
                .after(Duration.ofHours(12))
                .thenNothing()
                .andItIs(Phase.IN_REMEDIATION);
    }

    @Test
    void even_out_of_the_archive_an_ended_risk_comes_back() {
        watched("2027-03-31")
                .when()
                .laterAt(week(1))
                .laterAt(week(2))
                .laterAt(week(3))
                .laterAt(week(4))
                .then(
                        any(SystemicCheckBegan.class),
                        any(SystemicCheckSucceeded.class),
                        any(HandoffArchived.class),
                        any(ArchiveEntered.class))
                .and(handoff -> assertThat(Archiving.deletionRefused(
                                handoff, berlin("2099-01-01T12:00"), ExampleOrganisation.organisation()))
                        .hasValueSatisfying(refused -> assertThat(refused.because())
                                .contains("has an accepted risk that ends on 31 March 2027")))
                .laterAt(berlin("2027-03-31T17:00"))
                .then(any(RiskExpired.class), any(DateSet.class))
                .andItIs(Phase.IN_REMEDIATION);
    }

    private Situation accepted(String until) {
        return given(REMEDIATION)
                .itIsAccepted()
                .and(APPROVER, approver -> approver.acceptsTheRisk(LEDGER, until, anyReason()));
    }

    private Situation watched(String until) {
        return accepted(until).itIsUnderWatch();
    }

    private static Instant week(int number) {
        return MONDAY_AT_NINE.plus(Duration.ofDays(7L * number));
    }

    private static Expected succeededAs(int number) {
        return new Expected(
                "weekly check " + number,
                event -> event instanceof SystemicCheckSucceeded succeeded && succeeded.number() == number);
    }

    private static State state(Handoff handoff, String project) {
        return handoff.work().item(project).orElseThrow().state();
    }

    private static Expected dateSet(String project, String due) {
        return new Expected(
                project + " due " + due,
                event -> event instanceof DateSet set
                        && set.project().equals(project)
                        && set.due().due().equals(berlin(due))
                        && set.due().byPolicy().equals(berlin(due)));
    }
}
