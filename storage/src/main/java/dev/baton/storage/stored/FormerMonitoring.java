package dev.baton.storage.stored;

import dev.baton.handoff.recovery.document.Indicator;
import dev.baton.handoff.recovery.document.MonitoringSource;
import dev.baton.handoff.recovery.document.PackageEvent.MonitoringWritten;
import dev.baton.handoff.recovery.document.ResidualRisks;
import java.util.List;

/** The monitoring section as it was written while an indicator had no query of its own. */
record FormerMonitoring(Left monitoring) implements Former {

    /** What is left, as it was written then. */
    record Left(List<String> risks, String noneSays, List<Trace> indicators, List<MonitoringSource> sources) {}

    /** An indicator without a query. */
    record Trace(Indicator.Trait trait, String value) {}

    @Override
    public MonitoringWritten today() {
        return new MonitoringWritten(new ResidualRisks(
                monitoring.risks(),
                monitoring.noneSays(),
                monitoring.indicators().stream()
                        .map(trace -> new Indicator(trace.trait(), trace.value()))
                        .toList(),
                monitoring.sources()));
    }
}
