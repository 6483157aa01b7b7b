package dev.baton.storage.stored;

import dev.baton.handoff.closing.ClosingEvent.ArchiveEntered;
import dev.baton.handoff.closing.ClosingEvent.HandoffArchived;
import dev.baton.handoff.closing.ClosingEvent.HandoffClosed;
import dev.baton.handoff.closing.ClosingEvent.IncidentClosed;
import dev.baton.handoff.closing.ClosingEvent.ItemDescoped;
import dev.baton.handoff.followup.FollowUpEvent.FollowUpBegan;
import dev.baton.handoff.followup.FollowUpEvent.FollowUpClassified;
import dev.baton.handoff.leaving.LeavingEvent.DepartureConfirmed;
import dev.baton.handoff.leaving.LeavingEvent.FalseAlarmCalled;
import dev.baton.handoff.leaving.LeavingEvent.ItemReassigned;
import dev.baton.handoff.leaving.LeavingEvent.ItemTakenOver;
import dev.baton.handoff.leaving.LeavingEvent.OwnerLeft;
import dev.baton.handoff.leaving.LeavingEvent.OwnerReturned;
import dev.baton.handoff.leaving.LeavingEvent.ReassignmentBreached;
import dev.baton.handoff.leaving.LeavingEvent.ReassignmentReminded;
import dev.baton.handoff.leaving.LeavingEvent.SeatLeft;
import dev.baton.handoff.leaving.LeavingEvent.SeatTakenAgain;
import dev.baton.handoff.leaving.LeavingEvent.TakeOverReminded;
import dev.baton.handoff.planning.PlanningEvent.DecidedInPlanning;
import dev.baton.handoff.planning.PlanningEvent.DecisionsAsked;
import dev.baton.handoff.planning.PlanningEvent.DecisionsMissed;
import dev.baton.handoff.reminder.ReminderEvent.OverdueVerificationsNamed;
import dev.baton.handoff.reminder.ReminderEvent.Reminded;
import dev.baton.handoff.risk.RiskEvent.RiskAccepted;
import dev.baton.handoff.risk.RiskEvent.RiskExpired;
import dev.baton.handoff.severity.SeverityEvent.AcknowledgementMissed;
import dev.baton.handoff.severity.SeverityEvent.SeverityAcknowledged;
import dev.baton.handoff.severity.SeverityEvent.SeverityLowered;
import dev.baton.handoff.severity.SeverityEvent.SeverityRaised;
import dev.baton.handoff.ticket.MirrorEvent.MirrorCaughtUp;
import dev.baton.handoff.ticket.MirrorEvent.MirrorDelayed;
import dev.baton.handoff.ticket.MirrorEvent.TaskMissing;
import dev.baton.handoff.ticket.MirrorEvent.TaskUncertain;
import dev.baton.handoff.ticket.MirrorEvent.TicketMirrored;
import dev.baton.handoff.ticket.TicketEvent.DriftAccepted;
import dev.baton.handoff.ticket.TicketEvent.DriftFound;
import dev.baton.handoff.ticket.TicketEvent.DriftMendingAsked;
import dev.baton.handoff.ticket.TicketEvent.DriftResolved;
import dev.baton.handoff.ticket.TicketEvent.TicketDelayed;
import dev.baton.handoff.ticket.TicketEvent.TicketFieldsGiven;
import dev.baton.handoff.ticket.TicketEvent.TicketFiled;
import dev.baton.handoff.ticket.TicketEvent.TicketMoved;
import dev.baton.handoff.ticket.TicketEvent.TicketStood;
import dev.baton.handoff.verification.CheckEvent.CheckBegan;
import dev.baton.handoff.verification.CheckEvent.CheckFailed;
import dev.baton.handoff.verification.CheckEvent.CheckPassed;
import dev.baton.handoff.verification.CheckEvent.CheckUndecided;
import dev.baton.handoff.verification.CheckEvent.EvidenceDoubted;
import dev.baton.handoff.verification.CheckEvent.EvidenceGiven;
import dev.baton.handoff.verification.CheckEvent.VerificationOverdue;
import dev.baton.handoff.watch.WatchEvent.FollowUpOpened;
import dev.baton.handoff.watch.WatchEvent.RecurrenceFound;
import dev.baton.handoff.watch.WatchEvent.SystemicCheckBegan;
import dev.baton.handoff.watch.WatchEvent.SystemicCheckFailed;
import dev.baton.handoff.watch.WatchEvent.SystemicCheckMissed;
import dev.baton.handoff.watch.WatchEvent.SystemicCheckSucceeded;
import dev.baton.handoff.work.ProgressEvent.DateSet;
import dev.baton.handoff.work.ProgressEvent.DeadlineMissed;
import dev.baton.handoff.work.ProgressEvent.MissExplained;
import dev.baton.handoff.work.ProgressEvent.WorkDone;
import dev.baton.handoff.work.ProgressEvent.WorkResumed;
import dev.baton.handoff.work.ProgressEvent.WorkStarted;

/** The kinds of events that follow the acceptance of a remediation handoff, as {@link StoredKinds} keeps them all. */
final class FollowThroughKinds {

    private final StoredKinds kinds;

    private FollowThroughKinds(StoredKinds kinds) {
        this.kinds = kinds;
    }

    static void in(StoredKinds kinds) {
        FollowThroughKinds all = new FollowThroughKinds(kinds);
        all.work();
        all.checks();
        all.watch();
        all.planning();
        all.reminders();
        all.leaving();
        all.exceptions();
    }

    private void work() {
        kinds.kind("ticket_filed.1", TicketFiled.class, "project", "ref");
        kinds.kind("ticket_moved.1", TicketMoved.class, "project", "ref");
        kinds.kind("ticket_delayed.1", TicketDelayed.class, "project", "because", "asked");
        kinds.kind("ticket_stood.1", TicketStood.class, "project", "standing=trail", "because");
        kinds.kind("ticket_fields_given.1", TicketFieldsGiven.class, "ticket_project", "values");
        kinds.kind("drift_found.1", DriftFound.class, "number", "project", "difference");
        kinds.kind("drift_mending_asked.1", DriftMendingAsked.class, "number");
        kinds.kind("drift_resolved.1", DriftResolved.class, "number");
        kinds.kind("drift_accepted.1", DriftAccepted.class, "number", "reason");
        kinds.kind("ticket_mirrored.1", TicketMirrored.class, "project", "task");
        kinds.kind("task_uncertain.1", TaskUncertain.class, "project", "because");
        kinds.kind("mirror_delayed.1", MirrorDelayed.class, "project", "because");
        kinds.kind("mirror_caught_up.1", MirrorCaughtUp.class, "project");
        kinds.kind("task_missing.1", TaskMissing.class, "project");
        kinds.kind("work_started.1", WorkStarted.class, "project", "by");
        kinds.kind("work_done.1", WorkDone.class, "project", "claimed_at", "check_due");
        kinds.kind("work_resumed.1", WorkResumed.class, "project");
        kinds.kind("deadline_missed.1", DeadlineMissed.class, "project", "due");
        kinds.kind("miss_explained.1", MissExplained.class, "project", "cause");
        kinds.kind("item_descoped.1", ItemDescoped.class, "project", "evidence");
        kinds.kind("handoff_closed.1", HandoffClosed.class);
    }

    private void checks() {
        kinds.kind("check_began.1", CheckBegan.class, "project");
        kinds.kind("check_passed.1", CheckPassed.class, "project", "evidence");
        kinds.kind("check_failed.1", CheckFailed.class, "project", "evidence", "due");
        kinds.kind("check_undecided.1", CheckUndecided.class, "project", "evidence");
        kinds.kind("verification_overdue.1", VerificationOverdue.class, "project");
        kinds.kind("evidence_given.1", EvidenceGiven.class, "project", "words");
        kinds.kind("evidence_doubted.1", EvidenceDoubted.class, "project", "because");
    }

    private void watch() {
        kinds.kind("incident_closed.1", IncidentClosed.class, "query");
        kinds.kind("systemic_check_began.1", SystemicCheckBegan.class, "number");
        kinds.kind("systemic_check_succeeded.1", SystemicCheckSucceeded.class, "number", "evidence");
        kinds.kind("systemic_check_failed.1", SystemicCheckFailed.class, "number", "evidence");
        kinds.kind("systemic_check_missed.1", SystemicCheckMissed.class, "number");
        kinds.kind("recurrence_found.1", RecurrenceFound.class, "number", "rows", "known");
        kinds.kind("follow_up_opened.1", FollowUpOpened.class, "number", "follow_up");
        kinds.kind("handoff_archived.1", HandoffArchived.class);
        kinds.kind("archive_entered.1", ArchiveEntered.class, "entry");
        kinds.kind("follow_up_began.1", FollowUpBegan.class, "parent", "check", "preparer", "last_fixes", "known");
        kinds.kind("follow_up_classified.1", FollowUpClassified.class, "classification", "because");
    }

    private void planning() {
        kinds.kind("decisions_asked.1", DecisionsAsked.class, "team", "cycle", "until", "projects");
        kinds.kind("decided_in_planning.1", DecidedInPlanning.class, "project", "outlook", "reason");
        kinds.kind("decisions_missed.1", DecisionsMissed.class, "team", "projects");
    }

    private void reminders() {
        kinds.kind("reminded.1", Reminded.class, "reminders");
        kinds.kind("overdue_verifications_named.1", OverdueVerificationsNamed.class, "verifications");
    }

    private void leaving() {
        kinds.former(
                "owner_left.1",
                FormerLeaving.OwnerLeftByFlag.class,
                "number",
                "team",
                "owner",
                "since",
                "projects",
                "is_deactivated");
        kinds.kind("owner_left.2", OwnerLeft.class, "number", "team", "owner", "since", "projects", "parting");
        kinds.former("departure_confirmed.1", FormerLeaving.ConfirmedByDeactivation.class, "number", "since");
        kinds.kind("departure_confirmed.2", DepartureConfirmed.class, "number", "since", "parting");
        kinds.kind("owner_returned.1", OwnerReturned.class, "number");
        kinds.kind("false_alarm_called.1", FalseAlarmCalled.class, "number", "projects");
        kinds.kind("reassignment_reminded.1", ReassignmentReminded.class, "number");
        kinds.kind("reassignment_breached.1", ReassignmentBreached.class, "number");
        kinds.kind("item_reassigned.1", ItemReassigned.class, "project", "owner");
        kinds.kind("item_taken_over.1", ItemTakenOver.class, "project", "read_back");
        kinds.kind("take_over_reminded.1", TakeOverReminded.class, "project");
        kinds.former("seat_left.1", FormerLeaving.SeatLeftByDeactivation.class, "seat", "who", "since");
        kinds.kind("seat_left.2", SeatLeft.class, "seat", "who", "since", "parting");
        kinds.kind("seat_taken_again.1", SeatTakenAgain.class, "seat", "who");
    }

    private void exceptions() {
        kinds.kind("risk_accepted.1", RiskAccepted.class, "project", "until", "reason");
        kinds.kind("risk_expired.1", RiskExpired.class, "project");
        kinds.kind("severity_raised.1", SeverityRaised.class, "project", "severity", "reason", "acknowledged_by");
        kinds.kind("severity_lowered.1", SeverityLowered.class, "project", "severity", "reason");
        kinds.kind("severity_acknowledged.1", SeverityAcknowledged.class, "project");
        kinds.kind("acknowledgement_missed.1", AcknowledgementMissed.class, "project");
        kinds.kind("date_set.1", DateSet.class, "project", "due");
    }
}
