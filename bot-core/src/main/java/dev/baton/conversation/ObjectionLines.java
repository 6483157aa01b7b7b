package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.discrepancy.DiscrepancyEvent.DiscrepancyAccepted;
import dev.baton.handoff.discrepancy.DiscrepancyEvent.DiscrepancyFiled;
import dev.baton.handoff.discrepancy.DiscrepancyEvent.DiscrepancyRejected;
import dev.baton.handoff.discrepancy.DiscrepancyEvent.DiscrepancyReviewed;
import dev.baton.handoff.discrepancy.DiscrepancyEvent.DiscrepancyUnresolved;
import dev.baton.handoff.extension.ExtensionEvent.ExtensionApproved;
import dev.baton.handoff.extension.ExtensionEvent.ExtensionDenied;
import dev.baton.handoff.extension.ExtensionEvent.ExtensionExpired;
import dev.baton.handoff.extension.ExtensionEvent.ExtensionRequested;
import dev.baton.handoff.extension.ExtensionEvent.ExtensionWithdrawn;
import java.time.ZoneId;

/** How it is said that somebody found something wrong, or asked for more time, and what became of it. */
final class ObjectionLines {

    private final Lines lines;
    private final ZoneId zone;

    ObjectionLines(Lines lines, ZoneId zone) {
        this.lines = lines;
        this.zone = zone;
    }

    void all() {
        discrepancies();
        extensions();
    }

    private void discrepancies() {
        lines.on(
                DiscrepancyFiled.class,
                event -> text("filed discrepancy " + event.number() + ": "
                        + event.correction().words() + ". " + Lines.said(event.reason())));
        lines.on(
                DiscrepancyReviewed.class,
                event -> text("asked the inventory again about discrepancy " + event.number() + ": "
                        + Lines.said(event.finding())));
        lines.on(
                DiscrepancyAccepted.class,
                event -> text("accepted discrepancy " + event.number() + "; the scope now has "
                        + event.projects().size() + " projects."));
        lines.on(
                DiscrepancyRejected.class,
                event -> text("rejected discrepancy " + event.number() + ": " + Lines.said(event.evidence())));
        lines.on(
                DiscrepancyUnresolved.class,
                event -> text("takes discrepancy " + event.number() + " to the next briefing."));
    }

    private void extensions() {
        lines.on(
                ExtensionRequested.class,
                event -> text("asks for " + event.project() + " until ")
                        .andWhen(event.proposed(), zone)
                        .and(": " + Lines.said(event.reason())));
        lines.on(ExtensionApproved.class, event -> text("approved extension " + event.number() + "."));
        lines.on(
                ExtensionDenied.class,
                event -> text("denied extension " + event.number() + ": " + Lines.said(event.because())));
        lines.on(ExtensionWithdrawn.class, event -> text("withdrew extension " + event.number() + "."));
        lines.on(
                ExtensionExpired.class,
                event -> text("let extension " + event.number() + " expire; it may be asked for again."));
    }
}
