package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.closing.ClosingEvent;
import dev.baton.handoff.followup.FollowUpEvent;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.verification.Evidence;
import dev.baton.handoff.watch.WatchEvent;
import dev.baton.view.Text;
import java.util.Locale;
import java.util.stream.Collectors;

/** The month after the incident, line by line. */
final class WatchLines {

    private final Lines lines;

    WatchLines(Lines lines) {
        this.lines = lines;
    }

    void all() {
        ends();
        checks();
        followUps();
    }

    private void ends() {
        lines.on(
                ClosingEvent.IncidentClosed.class,
                event -> Text.empty()
                        .and("closed the incident. Every week for a month the inventory is asked: ")
                        .andCode(Lines.said(event.query().stream()
                                .map(ComponentCoordinates::toString)
                                .collect(Collectors.joining("; "))))
                        .and(" in any project?"));
        lines.on(
                ClosingEvent.HandoffArchived.class,
                event -> text("archived the handoff: every weekly check has succeeded."));
    }

    private void checks() {
        lines.on(WatchEvent.SystemicCheckBegan.class, event -> text("begins weekly check " + event.number() + "."));
        lines.on(
                WatchEvent.SystemicCheckSucceeded.class,
                event -> Text.empty()
                        .and("finished weekly check " + event.number() + ": ")
                        .andEmphasis(Lines.said(event.evidence().finding()))
                        .and(by(event.evidence())));
        lines.on(
                WatchEvent.SystemicCheckFailed.class,
                event -> text("could not finish weekly check " + event.number() + ": "
                        + Lines.said(event.evidence().finding())
                        + " It does not count, and it is tried again every hour."));
        lines.on(
                WatchEvent.SystemicCheckMissed.class,
                event ->
                        text("reports weekly check " + event.number() + " as missed: it has not succeeded for a day."));
    }

    private void followUps() {
        lines.on(
                WatchEvent.RecurrenceFound.class,
                event -> text("found again by weekly check " + event.number() + ": "
                        + Lines.said(event.rows().stream()
                                .map(WatchLines::place)
                                .distinct()
                                .collect(Collectors.joining("; ")))
                        + "."));
        lines.on(
                WatchEvent.FollowUpOpened.class,
                event -> text("opened follow-up " + event.followUp() + " of what weekly check " + event.number()
                        + " found; this handoff is not reopened."));
        lines.on(
                FollowUpEvent.FollowUpBegan.class,
                event -> text("follows up " + event.parent() + ", whose weekly check " + event.check()
                        + " found this. What was known then is filled in; security checks and classifies it."));
        lines.on(
                FollowUpEvent.FollowUpClassified.class,
                event -> text("says what it is: "
                        + event.classification().words().toLowerCase(Locale.ROOT) + ". "
                        + Lines.said(event.because())));
    }

    private static String place(ScopeRow row) {
        return row.finding().exactly() + " in " + row.project() + " on " + row.name();
    }

    private static String by(Evidence evidence) {
        return " (" + evidence.source() + ", query " + evidence.query() + ").";
    }
}
