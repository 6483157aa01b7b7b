package dev.baton.handoff.briefing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One appointment of the briefing: which one it is, from when to when it was appointed, when it ends (a briefing under way
 * has its full length from its real start), and how often it was moved before.
 */
public record Meeting(int number, Instant start, Instant appointedEnd, Instant end, int reschedules) {

    /** None scheduled yet. */
    public static final Meeting NONE = new Meeting(0, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, 0);

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm z", Locale.ENGLISH);

    /** An appointment; every number after the first is a reschedule. */
    static Meeting appointed(int number, Instant start, Instant end) {
        return new Meeting(number, start, end, end, number - 1);
    }

    /** This meeting, under way until then. */
    Meeting runningUntil(Instant end) {
        return new Meeting(number, start, appointedEnd, end, reschedules);
    }

    /** Whether one was scheduled. */
    public boolean isScheduled() {
        return number > 0;
    }

    /** The calendar entry's SEQUENCE: 0 for the first appointment, one more at each move (T10). */
    public int sequence() {
        return reschedules;
    }

    /** When it starts, on the clocks of a zone: "Mon 21 Dec, 14:00 CET". */
    public String words(ZoneId zone) {
        return WHEN.format(start.atZone(zone));
    }
}
