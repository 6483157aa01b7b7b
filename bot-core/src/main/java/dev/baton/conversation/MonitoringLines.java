package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.recovery.monitoring.Finding;
import dev.baton.handoff.recovery.monitoring.Finding.Outcome;
import dev.baton.handoff.recovery.monitoring.TrialEvent.IndicatorsTried;
import dev.baton.handoff.recovery.monitoring.TrialEvent.TrialAsked;
import dev.baton.handoff.recovery.monitoring.TrialEvent.TrialWaived;
import dev.baton.view.Text;
import java.util.List;

/** How it is said whether the queries of indicators run. */
final class MonitoringLines {

    private final Lines lines;

    MonitoringLines(Lines lines) {
        this.lines = lines;
    }

    void all() {
        lines.on(TrialAsked.class, event -> text("has the query of each indicator tried in " + event.system() + "."));
        lines.on(IndicatorsTried.class, event -> tried(event.findings()));
        lines.on(
                TrialWaived.class,
                event -> text("goes on although not every query is known to run: " + Lines.said(event.because())));
    }

    private static Text tried(List<Finding> findings) {
        long ran = count(findings, Outcome.RAN);
        if (ran == findings.size()) {
            return text("tried " + ran + " queries of indicators: they run.");
        }
        String because = findings.stream()
                .filter(finding -> !finding.words().isEmpty())
                .map(finding -> finding.indicator().value() + ": " + finding.words())
                .findFirst()
                .orElse("");
        return text("tried " + findings.size() + " queries of indicators: " + ran + " run, ")
                .andEmphasis(count(findings, Outcome.DOES_NOT_RUN) + " do not")
                .and(", " + count(findings, Outcome.NOT_TRIED) + " could not be tried. " + Lines.said(because));
    }

    private static long count(List<Finding> findings, Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).count();
    }
}
