package dev.baton.port.tracker;

import dev.baton.port.Tracker;
import dev.baton.port.TrackerContract;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;

class MemoryTrackerTest implements TrackerContract {

    private final MemoryTracker tracker = new MemoryTracker("memory", this::now);
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");

    @BeforeEach
    void there_are_projects_that_are_not_there() {
        tracker.board().abolish("NOWHERE");
    }

    @Override
    public Tracker tracker() {
        return tracker;
    }

    @Override
    public Engineers engineers() {
        return tracker;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void pass(Duration time) {
        now = now.plus(time);
    }
}
