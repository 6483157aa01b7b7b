package dev.baton.conversation;

import static dev.baton.conversation.Lines.said;
import static dev.baton.view.Text.text;

import dev.baton.handoff.closing.ClosingEvent;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.ticket.Drift;
import dev.baton.handoff.ticket.MirrorEvent;
import dev.baton.handoff.ticket.TicketEvent;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.verification.CheckEvent;
import dev.baton.handoff.verification.Evidence;
import dev.baton.handoff.work.ProgressEvent;
import dev.baton.view.Text;
import java.time.ZoneId;
import java.util.Locale;

/** What follows acceptance, line by line: tickets, work, checks, the end. */
final class WorkLines {

    private final Lines lines;
    private final ZoneId zone;

    WorkLines(Lines lines, ZoneId zone) {
        this.lines = lines;
        this.zone = zone;
    }

    void all() {
        tickets();
        drifts();
        mirrors();
        progress();
        checks();
        closing();
    }

    private void tickets() {
        lines.on(
                TicketEvent.TicketFiled.class,
                event -> text("filed the ticket of " + event.project() + ": "
                        + event.ref().key() + where(event.ref()) + "."));
        lines.on(
                TicketEvent.TicketMoved.class,
                event -> text("sees that the ticket of " + event.project() + " is "
                        + event.ref().key() + where(event.ref()) + " now."));
        lines.on(
                TicketEvent.TicketDelayed.class,
                event -> text("could not file the ticket of " + event.project() + " yet: " + said(event.because()) + " "
                        + (event.asked().isEmpty() ? "It is tried again." : "The team's lead is asked.")));
        lines.on(
                TicketEvent.TicketStood.class,
                event -> text(
                        switch (event.trail()) {
                            case FOLLOWS -> "sees the ticket of " + event.project() + " follow the work again.";
                            case ENDED_WITHOUT_FIX ->
                                "sees that the ticket of " + event.project()
                                        + " was ended without a fix; that is not done, and its owner is asked.";
                            case GONE -> "no longer finds the ticket of " + event.project() + "; its owner is asked.";
                            case STUCK ->
                                "cannot move the ticket of " + event.project() + "; somebody must do it by hand: "
                                        + said(event.because());
                        }));
        lines.on(
                TicketEvent.TicketFieldsGiven.class,
                event -> text("said what tickets in " + event.ticketProject() + " need besides."));
    }

    private static String where(TicketRef ticket) {
        return ticket.tracker().equals(TicketHome.BUILT_IN) ? " on Baton's own board" : " in " + ticket.tracker();
    }

    private void drifts() {
        lines.on(TicketEvent.DriftFound.class, event -> text(drift(event)));
        lines.on(
                TicketEvent.DriftMendingAsked.class,
                event -> text("has drift " + event.number() + " put right in the ticket."));
        lines.on(
                TicketEvent.DriftResolved.class,
                event -> text("sees drift " + event.number() + " resolved: the ticket says again what was agreed."));
        lines.on(
                TicketEvent.DriftAccepted.class,
                event -> text("leaves drift " + event.number() + " as it is: " + said(event.reason())));
    }

    private void mirrors() {
        lines.on(
                MirrorEvent.TicketMirrored.class,
                event -> text("has the ticket of " + event.project() + " mirrored by task "
                        + event.task().id() + "."));
        lines.on(
                MirrorEvent.TaskUncertain.class,
                event -> text("does not know whether the ticket of " + event.project()
                        + " has its task; security is asked to look: " + said(event.because())));
        lines.on(
                MirrorEvent.MirrorDelayed.class,
                event -> text("could not mirror the ticket of " + event.project() + " yet: " + said(event.because())
                        + " It is tried again."));
        lines.on(
                MirrorEvent.MirrorCaughtUp.class,
                event -> text("has the task of " + event.project() + " in step with its ticket again."));
        lines.on(
                MirrorEvent.TaskMissing.class,
                event -> text("looked, and the ticket of " + event.project() + " has no task; one is asked for."));
    }

    private static String drift(TicketEvent.DriftFound event) {
        Drift.Difference difference = event.difference();
        return "found drift " + event.number() + " on the ticket of " + event.project() + ": "
                + difference.aspect().words() + " is no longer as agreed (" + said(difference.found()) + ")"
                + (difference.by().isEmpty() ? "" : ", changed by " + difference.by()) + ".";
    }

    private void progress() {
        lines.on(ProgressEvent.WorkStarted.class, event -> text("sees " + event.project() + " in progress."));
        lines.on(
                ProgressEvent.WorkDone.class,
                event -> text("notes that engineering says " + event.project()
                                + " is done. That is a claim; it is checked ")
                        .andWhen(event.checkDue(), zone)
                        .and("."));
        lines.on(
                ProgressEvent.WorkResumed.class,
                event -> text("notes that " + event.project() + " is in progress again; the check is called off."));
        lines.on(
                ProgressEvent.DeadlineMissed.class,
                event -> text("notes that " + event.project() + " missed its date, ")
                        .andWhen(event.due(), zone)
                        .and("."));
        lines.on(
                ProgressEvent.MissExplained.class,
                event -> text("says why " + event.project() + " is late: "
                        + event.cause().words().toLowerCase(Locale.ROOT) + "."));
    }

    private void checks() {
        lines.on(CheckEvent.CheckBegan.class, event -> text("has " + event.project() + " checked."));
        lines.on(
                CheckEvent.CheckPassed.class,
                event -> Text.empty()
                        .and("verified " + event.project() + ": ")
                        .andEmphasis(said(event.evidence().finding()))
                        .and(by(event.evidence())));
        lines.on(
                CheckEvent.CheckFailed.class,
                event -> text("reopened " + event.project() + ": ")
                        .andEmphasis(said(event.evidence().finding()))
                        .and(by(event.evidence()) + " New date: ")
                        .andWhen(event.due().due(), event.due().zone())
                        .and(" (" + event.due().reckoning() + ")."));
        lines.on(
                CheckEvent.CheckUndecided.class,
                event -> text("cannot tell yet whether " + event.project() + " is clean: "
                        + said(event.evidence().finding()) + ". Unknown never passes; it is tried again."));
        lines.on(
                CheckEvent.VerificationOverdue.class,
                event -> text("reports the verification of " + event.project() + " as overdue."));
        lines.on(
                CheckEvent.EvidenceGiven.class,
                event -> text("gives evidence for " + event.project() + ": " + said(event.words())
                        + " A second person of security attests it."));
        lines.on(
                CheckEvent.EvidenceDoubted.class,
                event -> text("doubts the evidence for " + event.project() + ": " + said(event.because())));
    }

    private static String by(Evidence evidence) {
        return " (" + evidence.source() + (evidence.query().isEmpty() ? "" : ", query " + evidence.query()) + ").";
    }

    private void closing() {
        lines.on(
                ClosingEvent.ItemDescoped.class,
                event -> text("took " + event.project() + " out of scope: " + said(event.evidence())));
        lines.on(
                ClosingEvent.HandoffClosed.class,
                event -> text("closed the handoff: every item is verified or settled on record."));
    }
}
