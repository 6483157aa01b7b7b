package dev.baton.handoff.recovery.document;

import java.util.List;

/** What is left: the residual risks, or who says that there are none; what to watch for, and where (A7-03, A8-10, A8-11). */
public record ResidualRisks(
        List<String> risks, String noneSays, List<Indicator> indicators, List<MonitoringSource> sources) {

    /** Nothing written yet. */
    public static final ResidualRisks NONE = new ResidualRisks(List.of(), "", List.of(), List.of());

    public ResidualRisks {
        risks = List.copyOf(risks);
        indicators = List.copyOf(indicators);
        sources = List.copyOf(sources);
    }
}
