package dev.baton.bench;

import java.time.Duration;
import java.util.Locale;

/** What it took to tell all that fell due at one moment. */
record Awakening(Duration told, Duration processorTime, long largestMemory) {

    static final String TITLES = """
            | database | items stored | all told after ms | CPU ms | largest memory MiB |
            | --- | --- | --- | --- | --- |""";

    String row(String database, int stored) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %s |",
                database,
                stored,
                told.toMillis(),
                processorTime.toMillis(),
                largestMemory == 0 ? "not known" : Long.toString(largestMemory / 1024 / 1024));
    }

    /** The same as multiples of another. */
    String besides(Awakening other) {
        return String.format(
                Locale.ROOT,
                "%.2f times the time, %.2f times the CPU, %.2f times the memory",
                (double) told.toNanos() / other.told.toNanos(),
                (double) processorTime.toNanos() / other.processorTime.toNanos(),
                (double) largestMemory / Math.max(1, other.largestMemory));
    }
}
