package dev.baton.scenario.remediation;

import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Any.anyReason;
import static dev.baton.scenario.Cast.APPROVER;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.ENGINEER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Cast.PLATFORM_MANAGER;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.remediation.OnATeamsTracker.HOME;
import static dev.baton.scenario.remediation.OnATeamsTracker.accepted;
import static dev.baton.scenario.remediation.OnATeamsTracker.ticket;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Severity;
import dev.baton.handoff.risk.RiskEvent.RiskAccepted;
import dev.baton.handoff.risk.RiskEvent.RiskExpired;
import dev.baton.handoff.severity.SeverityEvent.SeverityLowered;
import dev.baton.handoff.severity.SeverityEvent.SeverityRaised;
import dev.baton.handoff.ticket.Ticket;
import dev.baton.handoff.ticket.TicketEvent.DriftAccepted;
import dev.baton.handoff.ticket.TicketEvent.DriftFound;
import dev.baton.handoff.ticket.TicketEvent.DriftMendingAsked;
import dev.baton.handoff.ticket.TicketEvent.DriftResolved;
import dev.baton.handoff.ticket.TicketEvent.TicketFieldsGiven;
import dev.baton.handoff.ticket.TicketEvent.TicketStood;
import dev.baton.handoff.ticket.TicketField;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.handoff.ticket.TicketState.Status;
import dev.baton.handoff.verification.CheckEvent.CheckBegan;
import dev.baton.handoff.verification.CheckEvent.CheckFailed;
import dev.baton.handoff.verification.CheckEvent.CheckPassed;
import dev.baton.handoff.work.ProgressEvent.DateSet;
import dev.baton.handoff.work.ProgressEvent.WorkDone;
import dev.baton.handoff.work.ProgressEvent.WorkResumed;
import dev.baton.handoff.work.ProgressEvent.WorkStarted;
import dev.baton.port.tracker.MemoryTracker;
import dev.baton.scenario.Law;
import dev.baton.scenario.Scenario;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tickets in a team's own tracker: played at the desk, since only there anybody asks the tracker. */
class TicketTest {

    private static final Duration NIGHT = Duration.ofHours(24);

    @Test
    void every_item_becomes_one_ticket_on_the_board_of_its_team() {
        filed().and(handoff -> {
            TicketRef ref = ticket(handoff);
            assertThat(ref.key()).startsWith("PAY-");
            assertThat(handoff.phase()).isEqualTo(Phase.IN_REMEDIATION);
        });
    }

    @Test
    void the_ticket_says_how_far_the_work_is_and_done_is_only_a_claim() {
        filed().inTheTracker((tracker, handoff) -> tracker.move(ticket(handoff), Status.IN_PROGRESS))
                .after(NIGHT)
                .then(new WorkStarted(LEDGER, ""))
                .inTheTracker((tracker, handoff) -> tracker.move(ticket(handoff), Status.DONE))
                .laterAt(berlin("2026-12-20T14:00"))
                .then(any(WorkDone.class))
                .andItIs(Phase.VERIFYING)
                .inTheTracker((tracker, handoff) -> tracker.move(ticket(handoff), Status.IN_PROGRESS))
                .after(Duration.ofHours(1))
                .thenNothing();
    }

    @Test
    void a_ticket_reopened_before_its_check_calls_the_check_off() {
        filed().inTheTracker((tracker, handoff) -> tracker.move(ticket(handoff), Status.DONE))
                .after(NIGHT)
                .then(any(WorkDone.class))
                .inTheTracker((tracker, handoff) -> tracker.move(ticket(handoff), Status.TO_DO))
                .after(NIGHT)
                .then(new WorkResumed(LEDGER))
                .andItIs(Phase.IN_REMEDIATION);
    }

    @Test
    void a_check_that_passes_closes_the_ticket_and_one_that_fails_reopens_it_with_the_reason_and_the_new_date() {
        filed().inTheTracker((tracker, handoff) -> tracker.move(ticket(handoff), Status.DONE))
                .after(NIGHT)
                .laterAt(berlin("2026-12-21T09:00"))
                .then(any(CheckBegan.class), any(CheckFailed.class))
                .inTheTracker((tracker, handoff) -> assertThat(tracker.comments(ticket(handoff)))
                        .singleElement()
                        .asString()
                        .contains("2.14.1", "payments/ledger"))
                .laterAt(berlin("2026-12-22T15:00"))
                .thenNothing()
                .theInventory(shelf -> shelf.containsRepaired(LEDGER))
                .inTheTracker((tracker, handoff) -> tracker.move(ticket(handoff), Status.DONE))
                .after(NIGHT)
                .then(any(WorkDone.class), any(CheckBegan.class), any(CheckPassed.class))
                .inTheTracker((tracker, handoff) ->
                        assertThat(tracker.comments(ticket(handoff))).hasSize(2));
    }

    @Test
    void a_ticket_that_was_ended_without_a_fix_is_not_done_and_its_owner_is_asked() {
        filed().inTheTracker((tracker, handoff) -> tracker.move(ticket(handoff), Status.ENDED_OTHERWISE))
                .after(NIGHT)
                .then(new TicketStood(LEDGER, Ticket.Trail.ENDED_WITHOUT_FIX, ""))
                .andItIs(Phase.IN_REMEDIATION)
                .after(NIGHT)
                .thenNothing()
                .when(ENGINEER)
                .marksDone(LEDGER)
                .then(any(WorkDone.class));
    }

    @Test
    @Law(Rule.THE_TRACKER_KNOWS_THE_STATUS)
    void where_a_team_has_a_tracker_nothing_is_marked_done_beside_it() {
        filed().when(ENGINEER).marksDone(LEDGER).thenRefusedBy(Rule.THE_TRACKER_KNOWS_THE_STATUS);
    }

    @Test
    void a_tracker_that_fails_leaves_the_ticket_pending_and_visible_and_there_is_never_a_second_one() {
        accepted(MemoryTracker::cutOff)
                .and(handoff -> assertThat(handoff.phase()).isEqualTo(Phase.ACCEPTED))
                .and(handoff -> assertThat(handoff.work()
                                .item(LEDGER)
                                .orElseThrow()
                                .ticket()
                                .trouble())
                        .isNotBlank())
                .after(Duration.ofHours(2))
                .thenNothing()
                .inTheTracker((tracker, handoff) -> tracker.reconnect())
                .inTheTracker((tracker, handoff) -> tracker.loseTheAnswerToTheNextCreation())
                .after(Duration.ofHours(2))
                .after(Duration.ofHours(2))
                .andItIs(Phase.IN_REMEDIATION)
                .inTheTracker(
                        (tracker, handoff) -> assertThat(tracker.board().keys()).hasSize(1));
    }

    @Test
    @Law(Rule.TICKETS_ARE_FILED_WHOLE)
    void what_the_project_insists_on_is_asked_for_in_chat_before_the_ticket_is_filed() {
        accepted(tracker -> tracker.insistOn(HOME, new TicketField("customfield_7", "Component", List.of("ledger"))))
                .and(handoff -> assertThat(handoff.work()
                                .item(LEDGER)
                                .orElseThrow()
                                .ticket()
                                .asked())
                        .hasSize(1))
                .when(PLATFORM_MANAGER)
                .says(LEDGER, "customfield_7", "ledger")
                .thenRefusedBy(Rule.TICKETS_ARE_FILED_WHOLE)
                .when(LEAD)
                .says(LEDGER, "customfield_7", "ledger")
                .then(any(TicketFieldsGiven.class))
                .andItIs(Phase.IN_REMEDIATION)
                .when(LEAD)
                .says(LEDGER, "customfield_7", "ledger")
                .thenRefusedBy(Rule.TICKETS_ARE_FILED_WHOLE);
    }

    @Test
    @Law(Rule.DRIFT_IS_DECIDED)
    void what_somebody_changes_on_a_ticket_is_on_record_with_who_and_mended_by_one_press() {
        filed().inTheTracker((tracker, handoff) -> tracker.remove(ticket(handoff), Aspect.LABEL))
                .after(NIGHT)
                .then(any(DriftFound.class))
                .and(handoff -> assertThat(handoff.followThrough().drifts().open())
                        .singleElement()
                        .satisfies(drift -> {
                            assertThat(drift.difference().aspect()).isEqualTo(Aspect.LABEL);
                            assertThat(drift.difference().by()).isNotBlank();
                        }))
                .after(NIGHT)
                .thenNothing()
                .when(LEAD)
                .mendsDrift(1)
                .thenRefusedBy(Rule.DRIFT_IS_DECIDED)
                .when(MANAGER)
                .mendsDrift(1)
                .then(new DriftMendingAsked(1))
                .and(handoff ->
                        assertThat(handoff.followThrough().drifts().open()).isEmpty())
                .when(MANAGER)
                .mendsDrift(1)
                .thenRefusedBy(Rule.DRIFT_IS_DECIDED);
    }

    @Test
    void a_changed_due_date_may_stay_with_a_reason_and_is_no_news_again() {
        filed().inTheTracker((tracker, handoff) -> tracker.postpone(ticket(handoff), LocalDate.of(2027, 3, 1)))
                .after(NIGHT)
                .then(any(DriftFound.class))
                .when(COMMANDER)
                .leavesDrift(1, " ")
                .thenRefusedBy(Rule.DRIFT_IS_DECIDED)
                .when(COMMANDER)
                .leavesDrift(1, anyReason())
                .then(new DriftAccepted(1, anyReason()))
                .after(NIGHT)
                .thenNothing();
    }

    @Test
    void when_the_owner_has_left_the_ticket_waits_with_them_and_then_follows_the_new_owner() {
        filed().leaves(ENGINEER)
                .after(NIGHT)
                .inTheTracker((tracker, handoff) ->
                        assertThat(tracker.assignee(ticket(handoff))).isEqualTo(ENGINEER.name()))
                .and(handoff ->
                        assertThat(handoff.followThrough().drifts().all()).isEmpty())
                .when(MANAGER)
                .reassigns(LEDGER, PLATFORM_MANAGER)
                .andWhen(PLATFORM_MANAGER)
                .takesOver(LEDGER, "I upgrade the ledger by Monday, the 28th.")
                .inTheTracker((tracker, handoff) ->
                        assertThat(tracker.assignee(ticket(handoff))).isEqualTo(PLATFORM_MANAGER.name()))
                .after(NIGHT)
                .and(handoff ->
                        assertThat(handoff.followThrough().drifts().all()).isEmpty());
    }

    @Test
    void drift_that_somebody_mends_in_the_tracker_is_resolved() {
        filed().inTheTracker((tracker, handoff) -> tracker.postpone(ticket(handoff), LocalDate.of(2027, 3, 1)))
                .after(NIGHT)
                .then(any(DriftFound.class))
                .inTheTracker((tracker, handoff) -> tracker.postpone(ticket(handoff), LocalDate.of(2026, 12, 28)))
                .after(NIGHT)
                .then(new DriftResolved(1));
    }

    @Test
    void an_accepted_risk_closes_the_ticket_and_its_end_reopens_it_with_the_new_date() {
        filed().when(APPROVER)
                .acceptsTheRisk(LEDGER, "2027-01-08", anyReason())
                .then(any(RiskAccepted.class))
                .inTheTracker((tracker, handoff) -> assertThat(tracker.comments(ticket(handoff)))
                        .singleElement()
                        .asString()
                        .contains(APPROVER.name(), "2027-01-08", anyReason()))
                .laterAt(berlin("2027-01-08T16:00"))
                .thenNothing()
                .laterAt(berlin("2027-01-08T17:00"))
                .then(any(RiskExpired.class), any(DateSet.class))
                .inTheTracker((tracker, handoff) -> assertThat(tracker.comments(ticket(handoff)))
                        .hasSize(2)
                        .last()
                        .asString()
                        .contains("owed again"))
                .after(NIGHT)
                .thenNothing()
                .inTheTracker((tracker, handoff) -> tracker.move(ticket(handoff), Status.DONE))
                .after(NIGHT)
                .then(any(WorkDone.class));
    }

    @Test
    void a_ticket_that_could_not_be_filed_before_the_risk_was_accepted_is_filed_when_that_ends() {
        accepted(MemoryTracker::cutOff)
                .when(APPROVER)
                .acceptsTheRisk(LEDGER, "2027-01-08", anyReason())
                .inTheTracker((tracker, handoff) -> tracker.reconnect())
                .after(NIGHT)
                .inTheTracker(
                        (tracker, handoff) -> assertThat(tracker.board().keys()).isEmpty())
                .laterAt(berlin("2027-01-08T17:00"))
                .inTheTracker(
                        (tracker, handoff) -> assertThat(tracker.board().keys()).hasSize(1));
    }

    @Test
    void a_raised_severity_brings_the_date_of_the_ticket_forward_and_is_no_drift() {
        filed().when(COMMANDER)
                .rates(LEDGER, Severity.LOW, anyReason())
                .then(any(SeverityLowered.class))
                .after(NIGHT)
                .thenNothing()
                .when(COMMANDER)
                .rates(LEDGER, Severity.HIGH, anyReason())
                .then(any(SeverityRaised.class))
                .and(handoff ->
                        assertThat(handoff.followThrough().drifts().all()).isEmpty());
    }

    @Test
    void a_ticket_that_cannot_be_moved_says_what_somebody_must_do() {
        filed().inTheTracker((tracker, handoff) -> tracker.move(ticket(handoff), Status.DONE))
                .inTheTracker((tracker, handoff) -> tracker.block(Status.TO_DO))
                .after(NIGHT)
                .laterAt(berlin("2026-12-21T09:00"))
                .then(any(CheckBegan.class), any(CheckFailed.class), any(TicketStood.class));
    }

    private Scenario filed() {
        return accepted(tracker -> {});
    }
}
