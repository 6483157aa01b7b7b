package dev.baton.server.playground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The real time and the days that somebody has let pass; they stay passed over a restart. */
public final class PlaygroundClock extends Clock {

    private final Clock real;
    private final Path kept;
    private volatile Duration passed;

    private PlaygroundClock(Clock real, Path kept, Duration passed) {
        this.real = real;
        this.kept = kept;
        this.passed = passed;
    }

    /** The clock whose passed time is kept in this file. */
    public static PlaygroundClock keptIn(Path file, Clock real) {
        try {
            Duration passed =
                    Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
            return new PlaygroundClock(real, file, passed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lets time pass up to a moment; a moment that is already over changes nothing. */
    public synchronized void passUntil(Instant moment) {
        Duration more = Duration.between(instant(), moment);
        if (more.isNegative() || more.isZero()) {
            return;
        }
        passed = passed.plus(more);
        try {
            Files.writeString(kept, passed.toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public Instant instant() {
        return real.instant().plus(passed);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new PlaygroundClock(real.withZone(zone), kept, passed);
    }
}
