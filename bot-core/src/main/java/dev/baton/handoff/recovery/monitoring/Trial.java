package dev.baton.handoff.recovery.monitoring;

import dev.baton.handoff.recovery.document.Indicator;
import dev.baton.handoff.recovery.monitoring.Finding.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * The queries of a package's indicators as they were tried in the monitoring system of this name, and why monitoring goes
 * on although not all of them run; no name where the organisation has no such system.
 */
public record Trial(String system, List<Finding> findings, String waivedBecause) {

    /** Nothing is tried anywhere: whoever confirms the monitoring section vouches for it. */
    public static final Trial NONE = new Trial("", List.of(), "");

    public Trial {
        findings = List.copyOf(findings);
    }

    static Trial of(String system, List<Indicator> indicators) {
        return new Trial(
                system,
                indicators.stream()
                        .map(indicator -> Finding.notTried(indicator, ""))
                        .toList(),
                "");
    }

    /** Whether the organisation has a monitoring system, so that queries are tried. */
    public boolean isAsked() {
        return !system.isEmpty();
    }

    /** Whether nothing of it keeps a recovery lead from accepting. */
    public boolean isSettled() {
        return !waivedBecause.isEmpty() || failing().isEmpty();
    }

    /** Whether some query is still to be tried. */
    public boolean isWaitedFor() {
        return !isSettled() && of(Outcome.NOT_TRIED) > 0;
    }

    /** Every indicator of which nobody knows that its query runs. */
    public List<Finding> failing() {
        return findings.stream()
                .filter(finding -> finding.outcome() != Outcome.RAN)
                .toList();
    }

    /** Those of them that say why. */
    public List<Finding> explained() {
        return failing().stream().filter(finding -> !finding.words().isEmpty()).toList();
    }

    /** What came of this indicator. */
    public Optional<Finding> of(Indicator indicator) {
        return findings.stream()
                .filter(finding -> finding.indicator().equals(indicator))
                .findFirst();
    }

    /** How it stands, as one sentence. */
    public String words() {
        long not = of(Outcome.DOES_NOT_RUN);
        long untried = of(Outcome.NOT_TRIED);
        if (not + untried == 0) {
            return "The query of every indicator runs in " + system + ".";
        }
        return "Of " + findings.size() + " queries in " + system + ", " + not + " do not run and " + untried
                + " are not tried.";
    }

    private long of(Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).count();
    }

    Trial found(List<Finding> news) {
        return new Trial(
                system,
                findings.stream()
                        .map(finding -> news.stream()
                                .filter(other -> other.indicator().equals(finding.indicator()))
                                .findFirst()
                                .orElse(finding))
                        .toList(),
                waivedBecause);
    }

    Trial waived(String because) {
        return new Trial(system, findings, because);
    }
}
