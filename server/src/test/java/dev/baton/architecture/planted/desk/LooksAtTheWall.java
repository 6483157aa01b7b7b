package dev.baton.architecture.planted.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The desk is told the time. */
public final class LooksAtTheWall {

    /** Without a clock. */
    public Instant now() {
        return Instant.now();
    }

    /** With a clock of its own. */
    public LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }

    /** In a zone, and still without a clock. */
    public LocalDate there(ZoneId zone) {
        return LocalDate.now(zone);
    }
}
