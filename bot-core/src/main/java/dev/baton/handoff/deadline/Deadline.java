package dev.baton.handoff.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The moment by which a work item must be done, in the zone of the team that does it, and how it was worked out. */
public record Deadline(Instant due, ZoneId zone, Reckoning reckoning) {

    /** The day of the deadline, as the team's own calendar shows it. */
    public LocalDate day() {
        return LocalDate.ofInstant(due, zone);
    }

    public boolean isMissedAt(Instant now) {
        return now.isAfter(due);
    }

    /** How it came about: "5 business days, DE-BE calendar, skips 25 and 26 December, policy v3". */
    public String explanation() {
        return reckoning.sentence();
    }
}
