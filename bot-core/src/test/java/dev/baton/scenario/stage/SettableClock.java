package dev.baton.scenario.stage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is set. */
public final class SettableClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    /** A clock that shows this moment, in UTC. */
    public SettableClock(Instant now) {
        this(now, ZoneOffset.UTC);
    }

    private SettableClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Sets the clock, forwards or backwards. */
    public void set(Instant other) {
        now = other;
    }

    /** Lets this much time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(now, other);
    }
}
