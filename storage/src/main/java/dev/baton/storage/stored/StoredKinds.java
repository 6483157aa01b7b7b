package dev.baton.storage.stored;

import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.briefing.AnswerEvent.AcceptanceSigned;
import dev.baton.handoff.briefing.AnswerEvent.AnswerPrepared;
import dev.baton.handoff.briefing.AnswerEvent.QuestionAnswered;
import dev.baton.handoff.briefing.AnswerEvent.QuestionAsked;
import dev.baton.handoff.briefing.AnswerEvent.QuestionClosed;
import dev.baton.handoff.briefing.AnswerEvent.SectionConfirmed;
import dev.baton.handoff.briefing.MeetingEvent.AttendeeCheckedIn;
import dev.baton.handoff.briefing.MeetingEvent.BriefingEscalated;
import dev.baton.handoff.briefing.MeetingEvent.BriefingIncomplete;
import dev.baton.handoff.briefing.MeetingEvent.BriefingMoved;
import dev.baton.handoff.briefing.MeetingEvent.BriefingScheduled;
import dev.baton.handoff.briefing.MeetingEvent.BriefingStarted;
import dev.baton.handoff.briefing.MeetingEvent.DelegateNamed;
import dev.baton.handoff.briefing.MeetingEvent.HandoffAccepted;
import dev.baton.handoff.closing.ClosingEvent.HandoffArchived;
import dev.baton.handoff.closing.ClosingEvent.HandoffClosed;
import dev.baton.handoff.closing.ClosingEvent.IncidentClosed;
import dev.baton.handoff.closing.ClosingEvent.ItemDescoped;
import dev.baton.handoff.discrepancy.DiscrepancyEvent.DiscrepancyAccepted;
import dev.baton.handoff.discrepancy.DiscrepancyEvent.DiscrepancyFiled;
import dev.baton.handoff.discrepancy.DiscrepancyEvent.DiscrepancyRejected;
import dev.baton.handoff.discrepancy.DiscrepancyEvent.DiscrepancyReviewed;
import dev.baton.handoff.discrepancy.DiscrepancyEvent.DiscrepancyUnresolved;
import dev.baton.handoff.document.DocumentEvent.AlternativeProposed;
import dev.baton.handoff.document.DocumentEvent.DocumentMarkedReady;
import dev.baton.handoff.document.DocumentEvent.PlanWritten;
import dev.baton.handoff.document.DocumentEvent.SummaryWritten;
import dev.baton.handoff.document.DocumentEvent.VerificationPlanned;
import dev.baton.handoff.document.SuggestionEvent.FixesNotSuggested;
import dev.baton.handoff.document.SuggestionEvent.FixesSuggested;
import dev.baton.handoff.document.SuggestionEvent.SuggestionsAsked;
import dev.baton.handoff.extension.ExtensionEvent.ExtensionApproved;
import dev.baton.handoff.extension.ExtensionEvent.ExtensionDenied;
import dev.baton.handoff.extension.ExtensionEvent.ExtensionExpired;
import dev.baton.handoff.extension.ExtensionEvent.ExtensionRequested;
import dev.baton.handoff.extension.ExtensionEvent.ExtensionWithdrawn;
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
import dev.baton.handoff.opening.OpeningEvent.HandoffCancelled;
import dev.baton.handoff.opening.OpeningEvent.HandoffOpened;
import dev.baton.handoff.planning.PlanningEvent.DecidedInPlanning;
import dev.baton.handoff.planning.PlanningEvent.DecisionsAsked;
import dev.baton.handoff.planning.PlanningEvent.DecisionsMissed;
import dev.baton.handoff.reminder.ReminderEvent.OverdueVerificationsNamed;
import dev.baton.handoff.reminder.ReminderEvent.Reminded;
import dev.baton.handoff.risk.RiskEvent.RiskAccepted;
import dev.baton.handoff.risk.RiskEvent.RiskExpired;
import dev.baton.handoff.scope.ScopeEvent.ScopeAttested;
import dev.baton.handoff.scope.ScopeEvent.ScopeDifferenceAccepted;
import dev.baton.handoff.scope.ScopeEvent.ScopeDifferenceFound;
import dev.baton.handoff.scope.ScopeEvent.ScopeNotFound;
import dev.baton.handoff.scope.ScopeEvent.ScopeRecorded;
import dev.baton.handoff.scope.ScopeEvent.ScopeRefreshed;
import dev.baton.handoff.scope.ScopeEvent.ScopeRequested;
import dev.baton.handoff.scope.ScopeEvent.TargetsAcknowledged;
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
import dev.baton.handoff.work.WorkEvent.OwnerNamed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every kind of event with its stored version and field names. A kind is never changed: an event that says something
 * else gets the next version, and the {@link Former} one is read by a record of its own.
 */
final class StoredKinds {

    private final Shapes shapes = StoredShapes.all();
    private final Map<String, Shape<? extends HandoffEvent>> readers = new HashMap<>();
    private final Map<Class<?>, String> newest = new HashMap<>();

    StoredKinds() {
        opening();
        document();
        scope();
        meeting();
        answers();
        objections();
        work();
        checks();
        watch();
        planning();
        reminders();
        leaving();
        exceptions();
        RecoveryKinds.in(this);
    }

    private void opening() {
        former("handoff_opened.1", Former.OpenedBeforeKinds.class, "title", "incident", "commander");
        kind("handoff_opened.2", HandoffOpened.class, "kind", "title", "incident", "commander");
        kind("handoff_cancelled.1", HandoffCancelled.class, "reason");
    }

    private void document() {
        kind("summary_written.1", SummaryWritten.class, "summary");
        kind("plan_written.1", PlanWritten.class, "plan");
        kind("alternative_proposed.1", AlternativeProposed.class, "project", "fix", "because");
        kind("verification_planned.1", VerificationPlanned.class, "verifier", "evidence");
        former(
                "document_marked_ready.1",
                Former.MarkedReadyByNumber.class,
                "document_version",
                "sha256",
                "policy_version");
        kind("document_marked_ready.2", DocumentMarkedReady.class, "document_version", "sha256", "policy");
        kind("fixes_suggested.1", FixesSuggested.class, "suggestions");
        kind("fixes_not_suggested.1", FixesNotSuggested.class, "because");
        kind("suggestions_asked.1", SuggestionsAsked.class);
        kind("owner_named.1", OwnerNamed.class, "project", "owner");
    }

    private void scope() {
        kind("scope_requested.1", ScopeRequested.class, "components");
        kind("scope_not_found.1", ScopeNotFound.class, "because");
        kind("scope_recorded.1", ScopeRecorded.class, "scope", "teams");
        kind("scope_refreshed.1", ScopeRefreshed.class, "query", "raw_sha256");
        kind("scope_difference_found.1", ScopeDifferenceFound.class, "fresh", "teams");
        kind("scope_difference_accepted.1", ScopeDifferenceAccepted.class);
        kind("scope_attested.1", ScopeAttested.class);
        kind("targets_acknowledged.1", TargetsAcknowledged.class, "projects");
    }

    private void meeting() {
        kind("briefing_scheduled.1", BriefingScheduled.class, "number", "start", "end");
        kind("briefing_moved.1", BriefingMoved.class, "number", "missing", "start", "end");
        kind("delegate_named.1", DelegateNamed.class, "seat", "delegate");
        kind("briefing_started.1", BriefingStarted.class, "end");
        kind("attendee_checked_in.1", AttendeeCheckedIn.class, "seat");
        kind("briefing_incomplete.1", BriefingIncomplete.class, "ending", "missing");
        kind("briefing_escalated.1", BriefingEscalated.class, "reschedules");
        kind("handoff_accepted.1", HandoffAccepted.class, "document_version", "document_sha256", "dates");
    }

    private void answers() {
        kind("answer_prepared.1", AnswerPrepared.class, "requirement", "statement", "fingerprint");
        kind("section_confirmed.1", SectionConfirmed.class, "requirement", "statement", "fingerprint");
        kind("question_asked.1", QuestionAsked.class, "number", "requirement", "words");
        kind("question_answered.1", QuestionAnswered.class, "number", "words");
        kind("question_closed.1", QuestionClosed.class, "number");
        kind(
                "acceptance_signed.1",
                AcceptanceSigned.class,
                "team",
                "understood",
                "committed",
                "read_back",
                "document_sha256");
    }

    private void work() {
        kind("ticket_filed.1", TicketFiled.class, "project", "ref");
        kind("ticket_moved.1", TicketMoved.class, "project", "ref");
        kind("ticket_delayed.1", TicketDelayed.class, "project", "because", "asked");
        kind("ticket_stood.1", TicketStood.class, "project", "standing=trail", "because");
        kind("ticket_fields_given.1", TicketFieldsGiven.class, "ticket_project", "values");
        kind("drift_found.1", DriftFound.class, "number", "project", "difference");
        kind("drift_mending_asked.1", DriftMendingAsked.class, "number");
        kind("drift_resolved.1", DriftResolved.class, "number");
        kind("drift_accepted.1", DriftAccepted.class, "number", "reason");
        kind("ticket_mirrored.1", TicketMirrored.class, "project", "task");
        kind("task_uncertain.1", TaskUncertain.class, "project", "because");
        kind("mirror_delayed.1", MirrorDelayed.class, "project", "because");
        kind("mirror_caught_up.1", MirrorCaughtUp.class, "project");
        kind("task_missing.1", TaskMissing.class, "project");
        kind("work_started.1", WorkStarted.class, "project", "by");
        kind("work_done.1", WorkDone.class, "project", "claimed_at", "check_due");
        kind("work_resumed.1", WorkResumed.class, "project");
        kind("deadline_missed.1", DeadlineMissed.class, "project", "due");
        kind("miss_explained.1", MissExplained.class, "project", "cause");
        kind("item_descoped.1", ItemDescoped.class, "project", "evidence");
        kind("handoff_closed.1", HandoffClosed.class);
    }

    private void checks() {
        kind("check_began.1", CheckBegan.class, "project");
        kind("check_passed.1", CheckPassed.class, "project", "evidence");
        kind("check_failed.1", CheckFailed.class, "project", "evidence", "due");
        kind("check_undecided.1", CheckUndecided.class, "project", "evidence");
        kind("verification_overdue.1", VerificationOverdue.class, "project");
        kind("evidence_given.1", EvidenceGiven.class, "project", "words");
        kind("evidence_doubted.1", EvidenceDoubted.class, "project", "because");
    }

    private void planning() {
        kind("decisions_asked.1", DecisionsAsked.class, "team", "cycle", "until", "projects");
        kind("decided_in_planning.1", DecidedInPlanning.class, "project", "outlook", "reason");
        kind("decisions_missed.1", DecisionsMissed.class, "team", "projects");
    }

    private void reminders() {
        kind("reminded.1", Reminded.class, "reminders");
        kind("overdue_verifications_named.1", OverdueVerificationsNamed.class, "verifications");
    }

    private void leaving() {
        former(
                "owner_left.1",
                FormerLeaving.OwnerLeftByFlag.class,
                "number",
                "team",
                "owner",
                "since",
                "projects",
                "is_deactivated");
        kind("owner_left.2", OwnerLeft.class, "number", "team", "owner", "since", "projects", "parting");
        former("departure_confirmed.1", FormerLeaving.ConfirmedByDeactivation.class, "number", "since");
        kind("departure_confirmed.2", DepartureConfirmed.class, "number", "since", "parting");
        kind("owner_returned.1", OwnerReturned.class, "number");
        kind("false_alarm_called.1", FalseAlarmCalled.class, "number", "projects");
        kind("reassignment_reminded.1", ReassignmentReminded.class, "number");
        kind("reassignment_breached.1", ReassignmentBreached.class, "number");
        kind("item_reassigned.1", ItemReassigned.class, "project", "owner");
        kind("item_taken_over.1", ItemTakenOver.class, "project", "read_back");
        kind("take_over_reminded.1", TakeOverReminded.class, "project");
        former("seat_left.1", FormerLeaving.SeatLeftByDeactivation.class, "seat", "who", "since");
        kind("seat_left.2", SeatLeft.class, "seat", "who", "since", "parting");
        kind("seat_taken_again.1", SeatTakenAgain.class, "seat", "who");
    }

    private void exceptions() {
        kind("risk_accepted.1", RiskAccepted.class, "project", "until", "reason");
        kind("risk_expired.1", RiskExpired.class, "project");
        kind("severity_raised.1", SeverityRaised.class, "project", "severity", "reason", "acknowledged_by");
        kind("severity_lowered.1", SeverityLowered.class, "project", "severity", "reason");
        kind("severity_acknowledged.1", SeverityAcknowledged.class, "project");
        kind("acknowledgement_missed.1", AcknowledgementMissed.class, "project");
        kind("date_set.1", DateSet.class, "project", "due");
    }

    private void watch() {
        kind("incident_closed.1", IncidentClosed.class, "query");
        kind("systemic_check_began.1", SystemicCheckBegan.class, "number");
        kind("systemic_check_succeeded.1", SystemicCheckSucceeded.class, "number", "evidence");
        kind("systemic_check_failed.1", SystemicCheckFailed.class, "number", "evidence");
        kind("systemic_check_missed.1", SystemicCheckMissed.class, "number");
        kind("recurrence_found.1", RecurrenceFound.class, "number", "rows", "known");
        kind("follow_up_opened.1", FollowUpOpened.class, "number", "follow_up");
        kind("handoff_archived.1", HandoffArchived.class);
        kind("follow_up_began.1", FollowUpBegan.class, "parent", "check", "preparer", "last_fixes", "known");
        kind("follow_up_classified.1", FollowUpClassified.class, "classification", "because");
    }

    private void objections() {
        kind("discrepancy_filed.1", DiscrepancyFiled.class, "number", "team", "correction", "reason");
        kind("discrepancy_reviewed.1", DiscrepancyReviewed.class, "number", "finding");
        kind("discrepancy_accepted.1", DiscrepancyAccepted.class, "number", "projects", "teams");
        kind("discrepancy_rejected.1", DiscrepancyRejected.class, "number", "evidence");
        kind("discrepancy_unresolved.1", DiscrepancyUnresolved.class, "number");
        kind("extension_requested.1", ExtensionRequested.class, "number", "project", "team", "proposed", "reason");
        kind("extension_approved.1", ExtensionApproved.class, "number");
        kind("extension_denied.1", ExtensionDenied.class, "number", "because");
        kind("extension_withdrawn.1", ExtensionWithdrawn.class, "number");
        kind("extension_expired.1", ExtensionExpired.class, "number");
    }

    <E extends Record & HandoffEvent> void kind(String name, Class<E> type, String... fields) {
        shapes.record(type, fields);
        readers.put(name, shapes.<E>of(type));
        newest.put(type, name);
    }

    /** A version that is written no more; what it says is what its record makes of it today. */
    private <F extends Record & Former> void former(String name, Class<F> type, String... fields) {
        shapes.record(type, fields);
        readers.put(name, new Former.Reader(shapes.<F>of(type)));
    }

    Shapes shapes() {
        return shapes;
    }

    /** All kinds that can be read. */
    Set<String> names() {
        return Set.copyOf(readers.keySet());
    }

    /** The kind under which events of this type are written. */
    Optional<String> newestOf(Class<?> type) {
        return Optional.ofNullable(newest.get(type));
    }

    /** The shape of a kind. */
    Optional<Shape<? extends HandoffEvent>> shapeOf(String kind) {
        return Optional.ofNullable(readers.get(kind));
    }
}
