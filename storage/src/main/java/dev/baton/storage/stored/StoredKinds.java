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
import dev.baton.handoff.invitation.InvitationEvent.InvitationAnswered;
import dev.baton.handoff.invitation.InvitationEvent.InvitationRefused;
import dev.baton.handoff.invitation.InvitationEvent.InvitationsDelayed;
import dev.baton.handoff.invitation.InvitationEvent.InvitationsSent;
import dev.baton.handoff.opening.OpeningEvent.HandoffCancelled;
import dev.baton.handoff.opening.OpeningEvent.HandoffOpened;
import dev.baton.handoff.scope.ScopeEvent.ScopeAttested;
import dev.baton.handoff.scope.ScopeEvent.ScopeDifferenceAccepted;
import dev.baton.handoff.scope.ScopeEvent.ScopeDifferenceFound;
import dev.baton.handoff.scope.ScopeEvent.ScopeNotFound;
import dev.baton.handoff.scope.ScopeEvent.ScopeRecorded;
import dev.baton.handoff.scope.ScopeEvent.ScopeRefreshed;
import dev.baton.handoff.scope.ScopeEvent.ScopeRequested;
import dev.baton.handoff.scope.ScopeEvent.TargetsAcknowledged;
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
        FollowThroughKinds.in(this);
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
        kind("invitation_answered.1", InvitationAnswered.class, "number", "reply", "because");
        kind("invitations_sent.1", InvitationsSent.class, "sequence", "mailboxes");
        kind("invitation_refused.1", InvitationRefused.class, "sequence", "mailbox", "because");
        kind("invitations_delayed.1", InvitationsDelayed.class, "because");
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
    <F extends Record & Former> void former(String name, Class<F> type, String... fields) {
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
