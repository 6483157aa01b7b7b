package dev.baton.server.health;

import dev.baton.handoff.Handoff;
import dev.baton.server.office.OpenOffice;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.function.Supplier;

/** What the server counts, for Prometheus; the registry is made when somebody first asks. */
public final class Metrics {

    private static final int COUNTED = 10_000;

    private final Supplier<OpenOffice> office;
    private volatile List<PrometheusMeterRegistry> made = List.of();

    public Metrics(Supplier<OpenOffice> office) {
        this.office = office;
    }

    /** All figures as text. */
    public String scrape() {
        return registry().scrape();
    }

    private synchronized PrometheusMeterRegistry registry() {
        if (made.isEmpty()) {
            made = List.of(registered());
        }
        return made.get(0);
    }

    private PrometheusMeterRegistry registered() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        Gauge.builder("baton.agenda.lag", () -> Readiness.lag(office.get()).toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("How late the oldest errand is that is due")
                .register(registry);
        Gauge.builder("baton.handoffs.open", () -> open().size())
                .description("Handoffs that have not ended")
                .register(registry);
        Gauge.builder(
                        "baton.briefings.rescheduled",
                        () -> open().stream()
                                .mapToInt(handoff -> handoff.meeting().reschedules())
                                .sum())
                .description("Reschedules of the briefings of open handoffs (A3-15)")
                .register(registry);
        return registry;
    }

    private List<Handoff> open() {
        return office.get()
                .kept()
                .transaction()
                .inOne(() -> office.get().kept().handoffs().open(COUNTED));
    }
}
