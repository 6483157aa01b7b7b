package dev.baton.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.briefing.AnswerEvent;
import dev.baton.handoff.briefing.MeetingEvent;
import dev.baton.handoff.closing.ClosingEvent;
import dev.baton.handoff.discrepancy.DiscrepancyEvent;
import dev.baton.handoff.document.DocumentEvent;
import dev.baton.handoff.document.SuggestionEvent;
import dev.baton.handoff.extension.ExtensionEvent;
import dev.baton.handoff.followup.FollowUpEvent;
import dev.baton.handoff.invitation.InvitationEvent;
import dev.baton.handoff.leaving.LeavingEvent;
import dev.baton.handoff.opening.OpeningEvent;
import dev.baton.handoff.planning.PlanningEvent;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent;
import dev.baton.handoff.recovery.availability.AvailabilityEvent;
import dev.baton.handoff.recovery.document.PackageEvent;
import dev.baton.handoff.recovery.meeting.GatheringEvent;
import dev.baton.handoff.recovery.meeting.PointEvent;
import dev.baton.handoff.recovery.monitoring.TrialEvent;
import dev.baton.handoff.recovery.record.RecordEvent;
import dev.baton.handoff.recovery.restoration.OversightEvent;
import dev.baton.handoff.recovery.restoration.RestorationEvent;
import dev.baton.handoff.recovery.roster.RosterEvent;
import dev.baton.handoff.recovery.sharing.SharingEvent;
import dev.baton.handoff.recovery.template.TemplateEvent;
import dev.baton.handoff.reminder.ReminderEvent;
import dev.baton.handoff.risk.RiskEvent;
import dev.baton.handoff.scope.ScopeEvent;
import dev.baton.handoff.severity.SeverityEvent;
import dev.baton.handoff.ticket.MirrorEvent;
import dev.baton.handoff.ticket.TicketEvent;
import dev.baton.handoff.verification.CheckEvent;
import dev.baton.handoff.watch.WatchEvent;
import dev.baton.handoff.work.ProgressEvent;
import dev.baton.handoff.work.WorkEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {

    @Test
    void every_kind_of_event_has_a_line() {
        Set<Class<?>> kinds = Stream.of(
                        OpeningEvent.class,
                        DocumentEvent.class,
                        SuggestionEvent.class,
                        ScopeEvent.class,
                        WorkEvent.class,
                        ExtensionEvent.class,
                        DiscrepancyEvent.class,
                        MeetingEvent.class,
                        AnswerEvent.class,
                        TicketEvent.class,
                        MirrorEvent.class,
                        ProgressEvent.class,
                        CheckEvent.class,
                        ClosingEvent.class,
                        WatchEvent.class,
                        FollowUpEvent.class,
                        PlanningEvent.class,
                        ReminderEvent.class,
                        LeavingEvent.class,
                        RiskEvent.class,
                        SeverityEvent.class,
                        PackageEvent.class,
                        TemplateEvent.class,
                        RecordEvent.class,
                        AvailabilityEvent.class,
                        TrialEvent.class,
                        SharingEvent.class,
                        InvitationEvent.class,
                        RosterEvent.class,
                        GatheringEvent.class,
                        PointEvent.class,
                        AcceptanceEvent.class,
                        RestorationEvent.class,
                        OversightEvent.class)
                .flatMap(feature -> List.of(feature.getPermittedSubclasses()).stream())
                .collect(Collectors.toSet());
        assertThat(Announcements.of(Handoff.unopened(new HandoffId(1))).kinds())
                .containsExactlyInAnyOrderElementsOf(kinds.stream()
                        .map(kind -> kind.asSubclass(HandoffEvent.class))
                        .toList());
    }
}
