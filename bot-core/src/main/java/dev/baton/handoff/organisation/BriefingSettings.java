package dev.baton.handoff.organisation;

import dev.baton.handoff.invitation.Manner;
import java.time.Duration;
import java.time.LocalTime;

/**
 * How briefings are planned: their length (A3-02), the local time that is proposed for one, and after how many
 * reschedules the escalation contacts are told (A3-15); and how people are invited (A9-30).
 */
public record BriefingSettings(
        Duration length, LocalTime proposedStart, int reschedulesBeforeEscalation, Manner manner) {

    /** Half an hour, at 10:00, escalated at the second reschedule. */
    public static final BriefingSettings USUAL = new BriefingSettings(Duration.ofMinutes(30), LocalTime.of(10, 0), 2);

    /** Settings by which people are told, and not asked to answer. */
    public BriefingSettings(Duration length, LocalTime proposedStart, int reschedulesBeforeEscalation) {
        this(length, proposedStart, reschedulesBeforeEscalation, Manner.LINK);
    }

    /** These, with another way to invite. */
    public BriefingSettings inviting(Manner other) {
        return new BriefingSettings(length, proposedStart, reschedulesBeforeEscalation, other);
    }

    public BriefingSettings {
        if (length.compareTo(Duration.ofMinutes(5)) < 0 || length.compareTo(Duration.ofHours(4)) > 0) {
            throw new IllegalArgumentException("length: " + length + " (expected: 5 minutes to 4 hours)");
        }
        if (reschedulesBeforeEscalation < 1) {
            throw new IllegalArgumentException(
                    "reschedules before escalation: " + reschedulesBeforeEscalation + " (expected: 1 or more)");
        }
    }
}
