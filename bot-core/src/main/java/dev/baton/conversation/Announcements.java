package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Recorded;
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
import dev.baton.handoff.briefing.MissingAnswer;
import dev.baton.handoff.document.DocumentEvent.AlternativeProposed;
import dev.baton.handoff.document.DocumentEvent.DocumentMarkedReady;
import dev.baton.handoff.document.DocumentEvent.PlanWritten;
import dev.baton.handoff.document.DocumentEvent.SummaryWritten;
import dev.baton.handoff.document.DocumentEvent.VerificationPlanned;
import dev.baton.handoff.opening.OpeningEvent.HandoffCancelled;
import dev.baton.handoff.opening.OpeningEvent.HandoffOpened;
import dev.baton.handoff.scope.InventoryAnswer.Query;
import dev.baton.handoff.scope.ScopeEvent.ScopeAttested;
import dev.baton.handoff.scope.ScopeEvent.ScopeDifferenceAccepted;
import dev.baton.handoff.scope.ScopeEvent.ScopeDifferenceFound;
import dev.baton.handoff.scope.ScopeEvent.ScopeNotFound;
import dev.baton.handoff.scope.ScopeEvent.ScopeRecorded;
import dev.baton.handoff.scope.ScopeEvent.ScopeRefreshed;
import dev.baton.handoff.scope.ScopeEvent.ScopeRequested;
import dev.baton.handoff.scope.ScopeEvent.TargetsAcknowledged;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.work.ProgressEvent.WorkDone;
import dev.baton.handoff.work.WorkEvent.OwnerNamed;
import dev.baton.playbook.Setting;
import dev.baton.view.Card;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Every event as the one line that people read in the thread and in the document's history. */
public final class Announcements {

    private final Lines lines = new Lines();
    private final ZoneId zone;

    private Announcements(ZoneId zone) {
        this.zone = zone;
        opening();
        document();
        scope();
        meeting();
        answers();
        new SuggestionLines(lines).all();
        new ObjectionLines(lines, zone).all();
        new WorkLines(lines, zone).all();
        new WatchLines(lines).all();
        new PlanningLines(lines, zone).all();
        new ReminderLines(lines, zone).all();
        new LeavingLines(lines, zone).all();
        new ExceptionLines(lines, zone).all();
        new RecoveryLines(lines, zone).all();
        new RestorationLines(lines, zone).all();
        new AvailabilityLines(lines).all();
        new MonitoringLines(lines).all();
        new InvitationLines(lines).all();
        new SharingLines(lines).all();
        new ArchiveLines(lines).all();
    }

    /** The lines of a handoff's events, with times in the commander's zone. */
    public static Announcements of(Handoff handoff) {
        return new Announcements(handoff.participants().commander().zone());
    }

    /** The kinds of events that have a line. */
    Set<Class<? extends HandoffEvent>> kinds() {
        return lines.kinds();
    }

    /** Who did what, as one line. */
    public Text line(Recorded recorded) {
        return text(recorded.moment().by().name() + " ").and(lines.of(recorded.event()));
    }

    /** An event as a card for one person whom it concerns, so that they need not find it in the thread. */
    public static Card toOne(Setting setting, Recorded recorded) {
        Handoff handoff = setting.handoff();
        return Card.card(
                Limits.shortened(handoff.id() + " needs you", Limits.CARD_TITLE),
                new Part.Words(of(handoff)
                        .line(recorded)
                        .and(isOfTheMeeting(recorded.event()) ? " You are needed there." : "")),
                new Part.Note(text(handoff.opening().title() + ". What waits for you: write 'mine'.")
                        .and(calendar(setting, recorded.event()))));
    }

    /** The briefing is an entry in the calendar of whoever it needs, and a check of who verifies, not an intent (A6-06). */
    private static Text calendar(Setting setting, HandoffEvent event) {
        if (isOfTheMeeting(event)) {
            return setting.handoff().meeting().isScheduled()
                    ? text(" ")
                            .andLink(
                                    "Add the briefing to your calendar",
                                    setting.document().briefing())
                    : Text.empty();
        }
        List<String> projects = setting.handoff().scope().projects().stream()
                .map(ScopedProject::name)
                .toList();
        return event instanceof WorkDone done
                ? text(" ")
                        .andLink(
                                "Add the check to your calendar",
                                setting.document().check(projects.indexOf(done.project()) + 1))
                : Text.empty();
    }

    private static boolean isOfTheMeeting(HandoffEvent event) {
        return event instanceof BriefingScheduled || event instanceof BriefingMoved || event instanceof DelegateNamed;
    }

    private void opening() {
        on(
                HandoffOpened.class,
                event -> text(
                        "opened this handoff. In command: " + event.commander().name() + "."));
        on(HandoffCancelled.class, event -> text("cancelled this handoff: " + said(event.reason())));
        on(OwnerNamed.class, event -> text("named " + event.owner().name() + " as owner of " + event.project() + "."));
    }

    private void document() {
        on(SummaryWritten.class, event -> text("wrote the summary."));
        on(
                PlanWritten.class,
                event -> text("wrote the plan: one fix for each of "
                        + event.plan().entries().size() + " projects."));
        on(
                AlternativeProposed.class,
                event -> text("proposed another fix for " + event.project() + ": " + said(event.fix())));
        on(VerificationPlanned.class, event -> text("named " + event.verifier().name() + " as verifier."));
        on(
                DocumentMarkedReady.class,
                event -> text("marked the package ready: version " + event.documentVersion() + ", policy v"
                        + event.policy().version() + "."));
    }

    private void scope() {
        on(
                ScopeRequested.class,
                event -> text("asked the inventory for "
                        + said(String.join(
                                "; ",
                                event.components().stream()
                                        .map(Object::toString)
                                        .toList())) + "."));
        on(ScopeNotFound.class, event -> text("has no scope: " + said(event.because())));
        on(
                ScopeRecorded.class,
                event -> text((event.scope().isLive() ? "pulled the scope: " : "imported a list, not live: ")
                        + event.scope().projects().size() + " projects of "
                        + event.teams().size() + " teams."));
        on(ScopeRefreshed.class, event -> text(again(event.query()) + ": nothing has changed."));
        on(
                ScopeDifferenceFound.class,
                event -> text(again(event.fresh().query()) + ": it has changed, and the commander decides."));
        on(ScopeAttested.class, event -> text("attested the imported scope; it is pulled again when it is a day old."));
        on(ScopeDifferenceAccepted.class, event -> text("accepted the changed scope."));
        on(
                TargetsAcknowledged.class,
                event -> text("acknowledged that these are not verified in production: "
                        + String.join(", ", event.projects()) + "."));
    }

    private static String again(Query query) {
        return query.isLive() ? "pulled the scope again" : "imported a list, not live, in place of a new pull";
    }

    private void meeting() {
        on(
                BriefingScheduled.class,
                event -> text("scheduled briefing " + event.number() + " for ")
                        .andWhen(event.start(), zone)
                        .and("."));
        on(
                BriefingMoved.class,
                event -> text("moved the briefing to ")
                        .andWhen(event.start(), zone)
                        .and(", because the " + event.missing().role().words() + " of "
                                + event.missing().team().value() + " cannot be there."));
        on(
                DelegateNamed.class,
                event -> text("sends " + event.delegate().name() + " to the seat of the "
                        + event.seat().role().words() + "."));
        on(
                BriefingStarted.class,
                event -> text("started the briefing; it lasts until ")
                        .andWhen(event.end(), zone)
                        .and("."));
        on(AttendeeCheckedIn.class, event -> text("is here."));
        on(
                BriefingIncomplete.class,
                event -> text("closed the briefing as incomplete; it "
                        + event.ending().words() + ". Missing: " + missing(event.missing()) + "."));
        on(
                BriefingEscalated.class,
                event -> text("escalates: this briefing has been moved " + event.reschedules() + " times."));
        on(
                HandoffAccepted.class,
                event -> Text.empty()
                        .and("closed the briefing. ")
                        .andEmphasis("The handoff has happened.")
                        .and(" Document version " + event.documentVersion() + ", "
                                + event.dates().size() + " dates frozen."));
    }

    private void answers() {
        on(
                AnswerPrepared.class,
                event -> text("prepared the answer to "
                        + event.requirement().section().title() + "; it counts when confirmed in the briefing."));
        on(
                SectionConfirmed.class,
                event -> text("confirmed " + event.requirement().section().title() + " for "
                        + event.requirement().seat().team().value() + ": " + event.statement()));
        on(
                QuestionAsked.class,
                event -> text("asks about " + event.requirement().section().title() + ": " + said(event.words())));
        on(QuestionAnswered.class, event -> text("answers question " + event.number() + ": " + said(event.words())));
        on(QuestionClosed.class, event -> text("is satisfied with the answer to question " + event.number() + "."));
        on(
                AcceptanceSigned.class,
                event -> text("accepted in writing for " + event.team().value() + ": " + said(event.readBack())));
    }

    private static String missing(List<MissingAnswer> missing) {
        return said(String.join("; ", missing.stream().map(MissingAnswer::words).toList()));
    }

    private static String said(String words) {
        return Lines.said(words);
    }

    private <E extends HandoffEvent> void on(Class<E> kind, Function<E, Text> words) {
        lines.on(kind, words);
    }
}
