package dev.baton.storage.stored;

import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.AcceptanceGiven;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.GateOpened;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.ReasonSettled;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.RecoveryAccepted;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.RecoveryRejected;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.VerbalAcceptanceAttested;
import dev.baton.handoff.recovery.artifact.Artifact;
import dev.baton.handoff.recovery.artifact.Artifacts;
import dev.baton.handoff.recovery.artifact.Report;
import dev.baton.handoff.recovery.artifact.Retention;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkFoundShut;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkOpened;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkTrialAsked;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkVouchedFor;
import dev.baton.handoff.recovery.document.AffectedSystem;
import dev.baton.handoff.recovery.document.EradicationAction;
import dev.baton.handoff.recovery.document.EradicationSummary;
import dev.baton.handoff.recovery.document.IncidentSummary;
import dev.baton.handoff.recovery.document.Indicator;
import dev.baton.handoff.recovery.document.MonitoringSource;
import dev.baton.handoff.recovery.document.OutstandingIssue;
import dev.baton.handoff.recovery.document.PackageEvent.ArtifactsWritten;
import dev.baton.handoff.recovery.document.PackageEvent.EradicationWritten;
import dev.baton.handoff.recovery.document.PackageEvent.GuidanceWritten;
import dev.baton.handoff.recovery.document.PackageEvent.IncidentWritten;
import dev.baton.handoff.recovery.document.PackageEvent.MonitoringWritten;
import dev.baton.handoff.recovery.document.PackageEvent.PackageMarkedReady;
import dev.baton.handoff.recovery.document.Placement;
import dev.baton.handoff.recovery.document.RecoveryGuidance;
import dev.baton.handoff.recovery.document.ResidualRisks;
import dev.baton.handoff.recovery.document.TimelineEntry;
import dev.baton.handoff.recovery.document.Validation;
import dev.baton.handoff.recovery.document.Wave;
import dev.baton.handoff.recovery.meeting.GatheringEvent.BriefingConcluded;
import dev.baton.handoff.recovery.meeting.GatheringEvent.EradicationDeclared;
import dev.baton.handoff.recovery.meeting.GatheringEvent.HandedOverWithoutMeeting;
import dev.baton.handoff.recovery.meeting.GatheringEvent.PackageDelivered;
import dev.baton.handoff.recovery.meeting.GatheringEvent.ParticipantPresent;
import dev.baton.handoff.recovery.meeting.GatheringEvent.TransitionApproved;
import dev.baton.handoff.recovery.meeting.PointEvent.ConcernAnswered;
import dev.baton.handoff.recovery.meeting.PointEvent.ConcernRaised;
import dev.baton.handoff.recovery.meeting.PointEvent.CopyOpened;
import dev.baton.handoff.recovery.meeting.PointEvent.PackageOpened;
import dev.baton.handoff.recovery.meeting.PointEvent.PointConfirmed;
import dev.baton.handoff.recovery.monitoring.Finding;
import dev.baton.handoff.recovery.monitoring.TrialEvent.IndicatorsTried;
import dev.baton.handoff.recovery.monitoring.TrialEvent.TrialAsked;
import dev.baton.handoff.recovery.monitoring.TrialEvent.TrialWaived;
import dev.baton.handoff.recovery.record.RecordEvent.PhasesRecorded;
import dev.baton.handoff.recovery.record.RecordEvent.RecordDelayed;
import dev.baton.handoff.recovery.record.RecordEvent.RecordFiled;
import dev.baton.handoff.recovery.record.RecordEvent.RecordWaived;
import dev.baton.handoff.recovery.restoration.OversightEvent.ContactNamed;
import dev.baton.handoff.recovery.restoration.OversightEvent.CoverageGapFound;
import dev.baton.handoff.recovery.restoration.OversightEvent.DailySummary;
import dev.baton.handoff.recovery.restoration.OversightEvent.EscalationRaised;
import dev.baton.handoff.recovery.restoration.OversightEvent.QuietWindowOver;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryClosed;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryLinked;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryRestored;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryResumed;
import dev.baton.handoff.recovery.restoration.OversightEvent.ReturnedToEradication;
import dev.baton.handoff.recovery.restoration.OversightEvent.ShortfallNamed;
import dev.baton.handoff.recovery.restoration.OversightEvent.UnawareAccepted;
import dev.baton.handoff.recovery.restoration.OversightEvent.WaveOverridden;
import dev.baton.handoff.recovery.restoration.RestorationEvent.CaveatViolated;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemApproved;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemHealthy;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemMarkedReady;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemOnline;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemRestored;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemRetired;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemReviewed;
import dev.baton.handoff.recovery.restoration.RestorationEvent.SystemRolledBack;
import dev.baton.handoff.recovery.roster.RosterEvent.GroupNotApplicable;
import dev.baton.handoff.recovery.roster.RosterEvent.ParticipantNamed;
import dev.baton.handoff.recovery.roster.RosterEvent.ParticipantReady;
import dev.baton.handoff.recovery.roster.RosterEvent.ParticipantReleased;
import dev.baton.handoff.recovery.sharing.SharingEvent.PackageShared;
import dev.baton.handoff.recovery.sharing.SharingEvent.SharingDelayed;
import dev.baton.handoff.recovery.template.Question;
import dev.baton.handoff.recovery.template.Template;
import dev.baton.handoff.recovery.template.TemplateEvent.SheetFilled;
import dev.baton.handoff.recovery.template.TemplateEvent.TemplateAdopted;

/** The kinds of events that only a recovery handoff has, as {@link StoredKinds} keeps them all. */
final class RecoveryKinds {

    private final StoredKinds kinds;

    private RecoveryKinds(StoredKinds kinds) {
        this.kinds = kinds;
    }

    static void in(StoredKinds kinds) {
        RecoveryKinds all = new RecoveryKinds(kinds);
        all.shapes();
        all.document();
        all.gathering();
        all.acceptance();
        all.systems();
        all.oversight();
    }

    private void shapes() {
        kinds.shapes()
                .record(TimelineEntry.class, "at", "zone", "what")
                .record(AffectedSystem.class, "type", "name", "owner")
                .record(IncidentSummary.class, "happened", "impact", "timeline", "systems", "root_cause")
                .record(Validation.class, "result", "method", "at")
                .record(EradicationAction.class, "what", "system", "actor", "at", "validation")
                .record(OutstandingIssue.class, "what", "owner", "due", "accepted_because")
                .record(EradicationSummary.class, "actions", "issues")
                .record(Wave.class, "number", "name", "rollback")
                .record(Placement.class, "system", "wave", "way", "instruction")
                .record(RecoveryGuidance.class, "waves", "order")
                .record(Indicator.class, "trait", "value", "query")
                .record(FormerMonitoring.Trace.class, "trait", "value")
                .record(MonitoringSource.class, "source", "what", "who", "how_long", "escalation")
                .record(Artifact.class, "title", "link", "sha256")
                .record(Report.class, "system", "artifact")
                .record(Retention.class, "what", "where", "sha256")
                .record(Artifacts.class, "decks", "reports", "retained", "unreported")
                .record(Question.class, "key", "words", "hint", "is_required")
                .record(Template.class, "version", "required", "questions", "checklist", "texts")
                .record(ResidualRisks.class, "risks", "none_says", "indicators", "sources")
                .record(FormerMonitoring.Left.class, "risks", "none_says", "indicators", "sources")
                .record(Finding.class, "indicator", "outcome", "words");
    }

    private void document() {
        kinds.kind("incident_written.1", IncidentWritten.class, "incident");
        kinds.kind("eradication_written.1", EradicationWritten.class, "eradication");
        kinds.kind("guidance_written.1", GuidanceWritten.class, "guidance");
        kinds.former("monitoring_written.1", FormerMonitoring.class, "monitoring");
        kinds.kind("monitoring_written.2", MonitoringWritten.class, "monitoring");
        kinds.kind("artifacts_written.1", ArtifactsWritten.class, "artifacts");
        kinds.kind("template_adopted.1", TemplateAdopted.class, "template");
        kinds.kind("sheet_filled.1", SheetFilled.class, "answers", "ticked");
        kinds.kind("package_marked_ready.1", PackageMarkedReady.class, "version", "sha256");
        kinds.kind("link_trial_asked.1", LinkTrialAsked.class);
        kinds.kind("link_opened.1", LinkOpened.class);
        kinds.kind("link_found_shut.1", LinkFoundShut.class, "because");
        kinds.kind("link_vouched_for.1", LinkVouchedFor.class, "because");
        kinds.kind("package_shared.1", PackageShared.class, "version", "link", "shut_out");
        kinds.kind("sharing_delayed.1", SharingDelayed.class, "because");
        kinds.kind("trial_asked.1", TrialAsked.class, "system");
        kinds.kind("indicators_tried.1", IndicatorsTried.class, "findings");
        kinds.kind("trial_waived.1", TrialWaived.class, "because");
    }

    private void gathering() {
        kinds.kind("participant_named.1", ParticipantNamed.class, "group", "person");
        kinds.kind("participant_released.1", ParticipantReleased.class, "group", "person");
        kinds.kind("group_not_applicable.1", GroupNotApplicable.class, "group", "because");
        kinds.kind("participant_ready.1", ParticipantReady.class);
        kinds.kind("eradication_declared.1", EradicationDeclared.class);
        kinds.kind("transition_approved.1", TransitionApproved.class, "evidence");
        kinds.kind("package_delivered.1", PackageDelivered.class, "version", "to");
        kinds.kind("handed_over_without_meeting.1", HandedOverWithoutMeeting.class, "because");
        kinds.kind("participant_present.1", ParticipantPresent.class);
        kinds.kind("briefing_concluded.1", BriefingConcluded.class, "recording");
        kinds.kind("package_opened.1", PackageOpened.class, "version");
        kinds.kind("copy_opened.1", CopyOpened.class, "copy");
        kinds.kind("point_confirmed.1", PointConfirmed.class, "point", "role", "words", "sha256");
        kinds.kind("concern_raised.1", ConcernRaised.class, "number", "point", "words");
        kinds.kind("concern_answered.1", ConcernAnswered.class, "number", "words");
    }

    private void acceptance() {
        kinds.kind(
                "acceptance_given.1",
                AcceptanceGiven.class,
                "lead",
                "form",
                "reference",
                "said_at",
                "statement",
                "sha256");
        kinds.kind("verbal_acceptance_attested.1", VerbalAcceptanceAttested.class, "lead");
        kinds.kind("recovery_accepted.1", RecoveryAccepted.class, "version", "sha256");
        kinds.kind("recovery_rejected.1", RecoveryRejected.class, "reasons");
        kinds.kind("reason_settled.1", ReasonSettled.class, "number", "how");
        kinds.kind("gate_opened.1", GateOpened.class);
        kinds.kind("record_filed.1", RecordFiled.class, "ticket");
        kinds.kind("phases_recorded.1", PhasesRecorded.class, "up_to");
        kinds.kind("record_delayed.1", RecordDelayed.class, "because");
        kinds.kind("record_waived.1", RecordWaived.class, "because");
    }

    private void systems() {
        kinds.kind("system_marked_ready.1", SystemMarkedReady.class, "system");
        kinds.kind("system_approved.1", SystemApproved.class, "system");
        kinds.kind("system_online.1", SystemOnline.class, "system", "way");
        kinds.kind("caveat_violated.1", CaveatViolated.class, "system", "told", "done");
        kinds.kind("system_reviewed.1", SystemReviewed.class, "system", "findings");
        kinds.kind("system_healthy.1", SystemHealthy.class, "system");
        kinds.kind("system_restored.1", SystemRestored.class, "system");
        kinds.kind("system_retired.1", SystemRetired.class, "system", "because");
        kinds.kind("system_rolled_back.1", SystemRolledBack.class, "system");
    }

    private void oversight() {
        kinds.kind("wave_overridden.1", WaveOverridden.class, "wave", "because");
        kinds.kind("unaware_accepted.1", UnawareAccepted.class, "because");
        kinds.kind("contact_named.1", ContactNamed.class, "contact", "from", "until");
        kinds.kind("coverage_gap_found.1", CoverageGapFound.class, "from");
        kinds.kind("recovery_linked.1", RecoveryLinked.class);
        kinds.kind("escalation_raised.1", EscalationRaised.class, "number", "system", "trigger", "evidence");
        kinds.kind("shortfall_named.1", ShortfallNamed.class, "number", "shortfall", "because");
        kinds.kind("recovery_resumed.1", RecoveryResumed.class, "because");
        kinds.kind("returned_to_eradication.1", ReturnedToEradication.class, "because");
        kinds.kind("recovery_restored.1", RecoveryRestored.class);
        kinds.kind("daily_summary.1", DailySummary.class, "systems", "running", "settled", "escalations");
        kinds.kind("quiet_window_over.1", QuietWindowOver.class);
        kinds.kind("recovery_closed.1", RecoveryClosed.class);
    }
}
