package dev.baton.conversation;

import static dev.baton.conversation.Lines.said;
import static dev.baton.view.Text.text;

import dev.baton.handoff.risk.RiskEvent;
import dev.baton.handoff.severity.SeverityEvent;
import dev.baton.handoff.work.ProgressEvent;
import dev.baton.view.Text;
import java.time.ZoneId;

/** What is changed on record after acceptance, line by line: accepted risks, severities, dates. */
final class ExceptionLines {

    private final Lines lines;
    private final ZoneId zone;

    ExceptionLines(Lines lines, ZoneId zone) {
        this.lines = lines;
        this.zone = zone;
    }

    void all() {
        risks();
        severities();
        lines.on(
                ProgressEvent.DateSet.class,
                event -> text("sets a new date for " + event.project() + ": ")
                        .andWhen(event.due().due(), event.due().zone())
                        .and(" (" + event.due().reckoning() + ")."));
    }

    private void risks() {
        lines.on(
                RiskEvent.RiskAccepted.class,
                event -> Text.empty()
                        .andEmphasis("accepts the risk of " + event.project())
                        .and(" until ")
                        .andWhen(event.until(), zone)
                        .and(": " + said(event.reason())));
        lines.on(
                RiskEvent.RiskExpired.class,
                event -> text("reopens " + event.project() + ": the time for which its risk was accepted is over."));
    }

    private void severities() {
        lines.on(
                SeverityEvent.SeverityRaised.class,
                event -> text("raises the severity of " + event.project() + " to ")
                        .andEmphasis(event.severity().words())
                        .and(": " + said(event.reason()) + " The manager of its team acknowledges this by ")
                        .andWhen(event.acknowledgedBy(), zone)
                        .and("."));
        lines.on(
                SeverityEvent.SeverityLowered.class,
                event -> text("lowers the severity of " + event.project() + " to "
                        + event.severity().words() + ": " + said(event.reason()) + " The date stays."));
        lines.on(
                SeverityEvent.SeverityAcknowledged.class,
                event -> text("has taken note that " + event.project() + " is more severe."));
        lines.on(
                SeverityEvent.AcknowledgementMissed.class,
                event -> text("reports that nobody has acknowledged within one business day that " + event.project()
                        + " is more severe."));
    }
}
