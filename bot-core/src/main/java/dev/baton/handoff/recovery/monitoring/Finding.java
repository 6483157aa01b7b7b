package dev.baton.handoff.recovery.monitoring;

import dev.baton.handoff.recovery.document.Indicator;

/** What came of trying the query of one indicator, and what the monitoring system says when it does not run. */
public record Finding(Indicator indicator, Outcome outcome, String words) {

    /** What can come of it; nobody knows whether a query runs that was not tried. */
    public enum Outcome {
        RAN,
        DOES_NOT_RUN,
        NOT_TRIED
    }

    /** It ran; how much it found does not matter here. */
    public static Finding ran(Indicator indicator) {
        return new Finding(indicator, Outcome.RAN, "");
    }

    /** It does not run, as the monitoring system says. */
    public static Finding doesNotRun(Indicator indicator, String words) {
        return new Finding(indicator, Outcome.DOES_NOT_RUN, words);
    }

    /** It was not tried, for this reason; none where it is just being tried. */
    public static Finding notTried(Indicator indicator, String words) {
        return new Finding(indicator, Outcome.NOT_TRIED, words);
    }
}
