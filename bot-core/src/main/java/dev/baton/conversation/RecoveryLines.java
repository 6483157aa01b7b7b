package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.AcceptanceGiven;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.GateOpened;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.ReasonSettled;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.RecoveryAccepted;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.RecoveryRejected;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.VerbalAcceptanceAttested;
import dev.baton.handoff.recovery.document.PackageEvent.ArtifactsWritten;
import dev.baton.handoff.recovery.document.PackageEvent.EradicationWritten;
import dev.baton.handoff.recovery.document.PackageEvent.GuidanceWritten;
import dev.baton.handoff.recovery.document.PackageEvent.IncidentWritten;
import dev.baton.handoff.recovery.document.PackageEvent.MonitoringWritten;
import dev.baton.handoff.recovery.document.PackageEvent.PackageMarkedReady;
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
import dev.baton.handoff.recovery.record.RecordEvent.PhasesRecorded;
import dev.baton.handoff.recovery.record.RecordEvent.RecordDelayed;
import dev.baton.handoff.recovery.record.RecordEvent.RecordFiled;
import dev.baton.handoff.recovery.record.RecordEvent.RecordWaived;
import dev.baton.handoff.recovery.roster.RosterEvent.GroupNotApplicable;
import dev.baton.handoff.recovery.roster.RosterEvent.ParticipantNamed;
import dev.baton.handoff.recovery.roster.RosterEvent.ParticipantReady;
import dev.baton.handoff.recovery.roster.RosterEvent.ParticipantReleased;
import dev.baton.handoff.recovery.template.TemplateEvent.SheetFilled;
import dev.baton.handoff.recovery.template.TemplateEvent.TemplateAdopted;
import dev.baton.view.Text;
import java.net.URI;
import java.time.ZoneId;

/** How the events of a recovery handoff are said. */
final class RecoveryLines {

    private final Lines lines;
    private final ZoneId zone;

    RecoveryLines(Lines lines, ZoneId zone) {
        this.lines = lines;
        this.zone = zone;
    }

    void all() {
        document();
        roster();
        gathering();
        points();
        acceptance();
        gate();
    }

    private void document() {
        lines.on(
                IncidentWritten.class,
                event -> text(
                        "summed up the incident: " + event.incident().systems().size() + " impacted systems."));
        lines.on(
                EradicationWritten.class,
                event -> text("summed up the eradication: "
                        + event.eradication().actions().size() + " actions, "
                        + event.eradication().unvalidated().size() + " of them not validated."));
        lines.on(
                GuidanceWritten.class,
                event -> text("wrote the recovery guidance: "
                        + event.guidance().order().size() + " systems are ready, in order."));
        lines.on(
                TemplateAdopted.class,
                event -> text(
                        "prepares the package by template " + event.template().version() + "."));
        lines.on(
                SheetFilled.class,
                event -> text("answered the organisation's own questions: "
                        + event.answers().size() + " answers, " + event.ticked().size() + " ticks."));
        lines.on(MonitoringWritten.class, event -> text("wrote residual risks and the monitoring plan."));
        lines.on(
                ArtifactsWritten.class,
                event -> text(
                        "named the artifacts: " + event.artifacts().reports().size() + " validation reports, "
                                + event.artifacts().retained().size() + " places of retention."));
        lines.on(PackageMarkedReady.class, event -> text("marked the package ready: version " + event.version() + "."));
    }

    private void roster() {
        lines.on(
                ParticipantNamed.class,
                event -> text("named " + event.person().name() + " as "
                        + event.group().role().words() + "."));
        lines.on(
                ParticipantReleased.class,
                event -> text("took " + event.person().name() + " off as "
                        + event.group().role().words() + "."));
        lines.on(
                GroupNotApplicable.class,
                event -> text("says that there is no " + event.group().role().words() + " here: "
                        + Lines.said(event.because())));
        lines.on(ParticipantReady.class, event -> text("is ready and available."));
    }

    private void gathering() {
        lines.on(EradicationDeclared.class, event -> text("declared eradication and its validation complete."));
        lines.on(
                TransitionApproved.class,
                event -> text("approved the transition to recovery: " + Lines.said(event.evidence())));
        lines.on(
                PackageDelivered.class,
                event -> text("delivered version " + event.version() + " of the package to "
                        + event.to().size() + " people."));
        lines.on(
                HandedOverWithoutMeeting.class,
                event -> text("hands over without a meeting: " + Lines.said(event.because())));
        lines.on(ParticipantPresent.class, event -> text("is here."));
        lines.on(BriefingConcluded.class, RecoveryLines::concluded);
    }

    private static Text concluded(BriefingConcluded event) {
        return text("closed the briefing: every point is confirmed. "
                + (event.recording().isEmpty()
                        ? "It was not recorded, which is recommended."
                        : "Recording: " + Lines.said(event.recording())));
    }

    private void points() {
        lines.on(PackageOpened.class, event -> text("has opened version " + event.version() + " of the package."));
        lines.on(CopyOpened.class, event -> text("noted that copy " + event.copy() + " of the package was opened."));
        lines.on(
                PointConfirmed.class,
                event -> text("confirmed " + event.point().title() + " as "
                        + event.role().words() + ": " + Lines.said(event.words())));
        lines.on(
                ConcernRaised.class,
                event -> text("asks about " + event.point().title() + ": " + Lines.said(event.words())));
        lines.on(
                ConcernAnswered.class,
                event -> text("answers question " + event.number() + ": " + Lines.said(event.words())));
    }

    private void acceptance() {
        lines.on(
                AcceptanceGiven.class,
                event -> text("records: ")
                        .andEmphasis(
                                event.lead().name() + " accepts " + event.form().words())
                        .and(", at ")
                        .andWhen(event.saidAt(), zone)
                        .and("."
                                + (event.reference().isEmpty()
                                        ? ""
                                        : " To be found at " + Lines.said(event.reference()))));
        lines.on(
                VerbalAcceptanceAttested.class,
                event -> text("heard " + event.lead().name() + " accept, and attests it."));
        lines.on(
                RecoveryRejected.class,
                event -> text("rejected the package: " + Lines.said(String.join("; ", event.reasons()))));
        lines.on(
                ReasonSettled.class,
                event -> text("settled reason " + event.number() + ": " + Lines.said(event.how())));
    }

    private void gate() {
        lines.on(
                RecoveryAccepted.class,
                event -> Text.empty()
                        .and("closed the acceptance: ")
                        .andEmphasis("The handoff has happened.")
                        .and(" Package version " + event.version() + "."));
        lines.on(
                RecordFiled.class,
                event -> text("records this handoff at ")
                        .andLink(event.ticket().key(), URI.create(event.ticket().link()))
                        .and("."));
        lines.on(PhasesRecorded.class, event -> text("has it on record there up to event " + event.upTo() + "."));
        lines.on(
                RecordDelayed.class,
                event -> text("could ").andEmphasis("NOT record").and(" it: " + Lines.said(event.because())));
        lines.on(
                RecordWaived.class,
                event -> text("opens the gate before it is on record there: " + Lines.said(event.because())));
        lines.on(GateOpened.class, event -> text("opened the gate: ").andEmphasis(GateOpened.LOGGED));
    }
}
