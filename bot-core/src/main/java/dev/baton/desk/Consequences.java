package dev.baton.desk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.briefing.MeetingEvent.BriefingEscalated;
import dev.baton.handoff.briefing.MeetingEvent.BriefingMoved;
import dev.baton.handoff.briefing.MeetingEvent.BriefingScheduled;
import dev.baton.handoff.briefing.MeetingEvent.DelegateNamed;
import dev.baton.handoff.briefing.MeetingEvent.HandoffAccepted;
import dev.baton.handoff.closing.ClosingEvent.ItemDescoped;
import dev.baton.handoff.discrepancy.DiscrepancyEvent.DiscrepancyAccepted;
import dev.baton.handoff.discrepancy.DiscrepancyEvent.DiscrepancyFiled;
import dev.baton.handoff.document.SuggestionEvent.SuggestionsAsked;
import dev.baton.handoff.leaving.LeavingEvent.ItemReassigned;
import dev.baton.handoff.leaving.LeavingEvent.ReassignmentBreached;
import dev.baton.handoff.leaving.LeavingEvent.ReassignmentReminded;
import dev.baton.handoff.leaving.LeavingEvent.SeatLeft;
import dev.baton.handoff.leaving.LeavingEvent.TakeOverReminded;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.Participants;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.planning.PlanningEvent.DecidedInPlanning;
import dev.baton.handoff.recovery.acceptance.AcceptanceEvent.GateOpened;
import dev.baton.handoff.recovery.availability.AvailabilityEvent.LinkTrialAsked;
import dev.baton.handoff.recovery.meeting.GatheringEvent.PackageDelivered;
import dev.baton.handoff.recovery.monitoring.TrialEvent.TrialAsked;
import dev.baton.handoff.recovery.restoration.OversightEvent.ContactNamed;
import dev.baton.handoff.recovery.restoration.OversightEvent.CoverageGapFound;
import dev.baton.handoff.recovery.restoration.OversightEvent.DailySummary;
import dev.baton.handoff.recovery.restoration.OversightEvent.EscalationRaised;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryResumed;
import dev.baton.handoff.recovery.restoration.OversightEvent.ReturnedToEradication;
import dev.baton.handoff.recovery.restoration.RestorationEvent.CaveatViolated;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.RosterEvent.ParticipantReleased;
import dev.baton.handoff.recovery.roster.Table;
import dev.baton.handoff.risk.RiskEvent.RiskAccepted;
import dev.baton.handoff.risk.RiskEvent.RiskExpired;
import dev.baton.handoff.scope.ScopeEvent.ScopeDifferenceAccepted;
import dev.baton.handoff.scope.ScopeEvent.ScopeRecorded;
import dev.baton.handoff.scope.ScopeEvent.ScopeRequested;
import dev.baton.handoff.severity.SeverityEvent.AcknowledgementMissed;
import dev.baton.handoff.severity.SeverityEvent.SeverityLowered;
import dev.baton.handoff.severity.SeverityEvent.SeverityRaised;
import dev.baton.handoff.ticket.Drift;
import dev.baton.handoff.ticket.MirrorEvent.TaskMissing;
import dev.baton.handoff.ticket.MirrorEvent.TicketMirrored;
import dev.baton.handoff.ticket.TicketEvent.DriftMendingAsked;
import dev.baton.handoff.ticket.TicketEvent.TicketFieldsGiven;
import dev.baton.handoff.ticket.TicketEvent.TicketFiled;
import dev.baton.handoff.verification.CheckEvent.CheckBegan;
import dev.baton.handoff.verification.CheckEvent.CheckFailed;
import dev.baton.handoff.verification.CheckEvent.CheckPassed;
import dev.baton.handoff.verification.CheckEvent.VerificationOverdue;
import dev.baton.handoff.watch.WatchEvent.FollowUpOpened;
import dev.baton.handoff.watch.WatchEvent.SystemicCheckBegan;
import dev.baton.handoff.watch.WatchEvent.SystemicCheckMissed;
import dev.baton.handoff.work.Progress;
import dev.baton.handoff.work.ProgressEvent.WorkDone;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What each kind of event asks of the world outside: whom to tell, which ticket to change, what to look at. */
final class Consequences {

    private final Map<Class<? extends HandoffEvent>, BiFunction<Handoff, Recorded, Stream<Errand>>> byKind =
            new LinkedHashMap<>();
    private final Audience audience;

    Consequences(Organisation organisation) {
        this.audience = new Audience(organisation);
        briefing();
        work();
        planning();
        watch();
        leaving();
        exceptions();
        recovery();
    }

    /** The errands that follow from one event of this handoff. */
    List<Errand> of(Handoff after, Recorded recorded) {
        return byKind.getOrDefault(recorded.event().getClass(), (handoff, nothing) -> Stream.empty())
                .apply(after, recorded)
                .toList();
    }

    private void briefing() {
        on(ScopeRequested.class, (handoff, event) -> errand(Kind.PULL_SCOPE, handoff, ScopePull.SCOPE));
        on(ScopeRecorded.class, (handoff, event) -> errand(Kind.SUGGEST_FIXES, handoff, ""));
        on(ScopeDifferenceAccepted.class, (handoff, event) -> errand(Kind.SUGGEST_FIXES, handoff, ""));
        on(DiscrepancyAccepted.class, (handoff, event) -> errand(Kind.SUGGEST_FIXES, handoff, ""));
        on(SuggestionsAsked.class, (handoff, event) -> errand(Kind.SUGGEST_FIXES, handoff, ""));
        on(
                DiscrepancyFiled.class,
                (handoff, event) -> errand(Kind.PULL_SCOPE, handoff, ScopePull.DISCREPANCY + event.number()));
        telling(BriefingScheduled.class, (handoff, event) -> audience.needed(handoff));
        telling(BriefingMoved.class, (handoff, event) -> audience.needed(handoff));
        telling(DelegateNamed.class, (handoff, event) -> Stream.of(event.delegate()));
        telling(BriefingEscalated.class, (handoff, event) -> audience.escalated(handoff));
        on(
                HandoffAccepted.class,
                (handoff, event) -> Stream.concat(
                        Stream.concat(errand(Kind.RECONCILE, handoff, ""), errand(Kind.CHECK_OWNERS, handoff, "")),
                        each(Kind.FILE_TICKET, handoff, handoff.work().projects(item -> true))));
    }

    private void work() {
        Predicate<Progress> asks = item -> !item.ticket().asked().isEmpty();
        on(
                TicketFieldsGiven.class,
                (handoff, event) ->
                        each(Kind.FILE_TICKET, handoff, handoff.work().projects(asks)));
        on(TicketFiled.class, (handoff, event) -> errand(Kind.MIRROR_TICKET, handoff, event.project()));
        on(TicketMirrored.class, (handoff, event) -> errand(Kind.MIRROR_TICKET, handoff, event.project()));
        on(TaskMissing.class, (handoff, event) -> errand(Kind.MIRROR_TICKET, handoff, event.project()));
        on(DriftMendingAsked.class, (handoff, event) -> errand(Kind.ALIGN_TICKET, handoff, drifted(handoff, event)));
        telling(
                WorkDone.class,
                (handoff, event) -> Stream.of(handoff.document().verification().verifier()));
        on(CheckBegan.class, (handoff, event) -> errand(Kind.CHECK, handoff, event.project()));
        on(CheckPassed.class, (handoff, event) -> errand(Kind.ALIGN_TICKET, handoff, event.project()));
        on(CheckFailed.class, (handoff, event) -> errand(Kind.ALIGN_TICKET, handoff, event.project()));
        telling(CheckFailed.class, (handoff, event) -> audience.ofItem(handoff, event.project()));
        telling(
                VerificationOverdue.class,
                (handoff, event) -> Stream.of(
                        handoff.document().verification().verifier(),
                        handoff.participants().commander()));
        on(ItemDescoped.class, (handoff, event) -> errand(Kind.ALIGN_TICKET, handoff, event.project()));
    }

    /** The owner reads what the manager says of their item where it asks something of them; the commander, what is at risk. */
    private void planning() {
        telling(DecidedInPlanning.class, (handoff, event) -> switch (event.outlook()) {
            case AT_RISK ->
                Stream.concat(
                        audience.ofItemButWhoDecides(handoff, event.project()),
                        handoff.participants().at(Participants.commanderSeat()).stream());
            case DONE -> handoff.document().owner(event.project()).stream();
            case PLANNED, UNDECIDED -> Stream.empty();
        });
    }

    private void watch() {
        on(
                SystemicCheckBegan.class,
                (handoff, event) -> errand(Kind.SYSTEMIC_CHECK, handoff, String.valueOf(event.number())));
        telling(
                SystemicCheckMissed.class,
                (handoff, event) -> Stream.of(handoff.participants().commander()));
        telling(
                FollowUpOpened.class,
                (handoff, event) -> Stream.of(handoff.participants().commander()));
    }

    private void leaving() {
        on(ItemReassigned.class, (handoff, event) -> errand(Kind.ALIGN_TICKET, handoff, event.project()));
        telling(
                ReassignmentReminded.class,
                (handoff, event) -> audience.leadAndManager(handoff, audience.team(handoff, event.number())));
        telling(
                ReassignmentBreached.class,
                (handoff, event) -> Stream.concat(
                        audience.leadAndManager(handoff, audience.team(handoff, event.number())),
                        audience.above(handoff, audience.team(handoff, event.number()))));
        telling(TakeOverReminded.class, (handoff, event) -> audience.ofItem(handoff, event.project()));
        telling(
                SeatLeft.class,
                (handoff, event) -> event.seat().equals(Participants.commanderSeat())
                        ? audience.commanders()
                        : Stream.concat(
                                audience.leadAndManager(handoff, event.seat().team()),
                                audience.above(handoff, event.seat().team())));
    }

    private void exceptions() {
        on(RiskAccepted.class, (handoff, event) -> errand(Kind.ALIGN_TICKET, handoff, event.project()));
        on(
                RiskExpired.class,
                (handoff, event) -> Stream.of(
                                errand(Kind.FILE_TICKET, handoff, event.project()),
                                errand(Kind.ALIGN_TICKET, handoff, event.project()),
                                errand(Kind.RECONCILE, handoff, ""),
                                errand(Kind.CHECK_OWNERS, handoff, ""))
                        .flatMap(errands -> errands));
        telling(
                RiskExpired.class,
                (handoff, event) -> Stream.concat(
                        audience.ofItem(handoff, event.project()),
                        handoff.participants().at(Participants.commanderSeat()).stream()));
        on(SeverityRaised.class, (handoff, event) -> errand(Kind.ALIGN_TICKET, handoff, event.project()));
        on(SeverityLowered.class, (handoff, event) -> errand(Kind.ALIGN_TICKET, handoff, event.project()));
        telling(SeverityRaised.class, (handoff, event) -> audience.ofItem(handoff, event.project()));
        telling(
                AcknowledgementMissed.class,
                (handoff, event) -> handoff.scope().project(event.project()).stream()
                        .flatMap(project -> Stream.concat(
                                handoff.participants().at(new Seat(Role.ENGINEERING_MANAGER, project.team())).stream(),
                                audience.above(handoff, project.team()))));
    }

    private void recovery() {
        on(PackageDelivered.class, (handoff, event) -> errand(Kind.SHARE, handoff, ""));
        on(ParticipantReleased.class, (handoff, event) -> errand(Kind.SHARE, handoff, ""));
        on(LinkTrialAsked.class, (handoff, event) -> errand(Kind.TRY_LINK, handoff, ""));
        on(TrialAsked.class, (handoff, event) -> errand(Kind.TRY_INDICATORS, handoff, ""));
        telling(GateOpened.class, (handoff, event) -> new Table(handoff).everybody().stream());
        telling(EscalationRaised.class, (handoff, event) -> new Table(handoff).everybody().stream());
        telling(RecoveryResumed.class, (handoff, event) -> new Table(handoff).named().stream());
        telling(ReturnedToEradication.class, (handoff, event) -> new Table(handoff).everybody().stream());
        telling(CaveatViolated.class, (handoff, event) -> audience.leader(handoff));
        telling(CoverageGapFound.class, (handoff, event) -> audience.leader(handoff));
        telling(ContactNamed.class, (handoff, event) -> Stream.of(event.contact()));
        telling(DailySummary.class, (handoff, event) -> new Table(handoff).of(Group.MONITORING).stream());
    }

    private static String drifted(Handoff handoff, DriftMendingAsked event) {
        return handoff.followThrough()
                .drifts()
                .drift(event.number())
                .map(Drift::project)
                .orElse("");
    }

    private static Stream<Errand> each(Kind kind, Handoff handoff, List<String> projects) {
        return projects.stream().flatMap(project -> errand(kind, handoff, project));
    }

    private static Stream<Errand> errand(Kind kind, Handoff handoff, String subject) {
        return Stream.of(new Errand(kind, handoff.id(), subject));
    }

    private <E extends HandoffEvent> void telling(Class<E> kind, BiFunction<Handoff, E, Stream<Person>> whom) {
        add(
                kind,
                (handoff, recorded) -> whom.apply(handoff, kind.cast(recorded.event()))
                        .filter(person -> !handoff.followThrough().leavings().isGone(person))
                        .map(Person::human)
                        .distinct()
                        .map(human -> new Errand(Kind.TELL, handoff.id(), recorded.version() + "@" + human)));
    }

    private <E extends HandoffEvent> void on(Class<E> kind, BiFunction<Handoff, E, Stream<Errand>> what) {
        add(kind, (handoff, recorded) -> what.apply(handoff, kind.cast(recorded.event())));
    }

    private void add(Class<? extends HandoffEvent> kind, BiFunction<Handoff, Recorded, Stream<Errand>> more) {
        byKind.merge(
                kind,
                more,
                (one, other) -> (handoff, recorded) ->
                        Stream.concat(one.apply(handoff, recorded), other.apply(handoff, recorded)));
    }
}
