package dev.baton.view;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An entry for people's calendars: which one it is, from when to when, what it says, who is invited, and how long before
 * its start it reminds them (no duration, no reminder).
 */
public record Appointment(
        Telling telling, Instant start, Instant end, Words words, Guests guests, List<Duration> reminders) {

    public Appointment {
        reminders = List.copyOf(reminders);
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("end: " + end + " (expected: after " + start + ")");
        }
    }

    /** This, told by another mailbox: a calendar takes an entry and its changes from one that it knows as its host. */
    public Appointment from(Guest host) {
        return new Appointment(telling, start, end, words, new Guests(host, guests.invited()), reminders);
    }

    /**
     * Which entry is told of, for how manieth time with another time of its own, and when; what is told later of the same
     * {@code uid} takes the place of what was told before.
     */
    public record Telling(String uid, int sequence, Instant at, boolean isCalledOff) {

        /** The last that is told of this entry: it will not take place. */
        public Telling calledOff() {
            return new Telling(uid, sequence + 1, at, true);
        }
    }

    /** What the entry says: one line, plain paragraphs, and where there is more. */
    public record Words(String title, String description, URI link) {
        public Words {
            Limits.within(Limits.CARD_TITLE, "title", title);
            Limits.within(Limits.FIELD_VALUE, "description", description);
        }
    }

    /** Who invites, and who is invited. */
    public record Guests(Guest host, List<Guest> invited) {
        public Guests {
            invited = List.copyOf(invited);
        }
    }

    /** Somebody with a mailbox, and so with a calendar. */
    public record Guest(String name, String email) {
        public Guest {
            if (!email.matches("[^\\s@]+@[^\\s@]+")) {
                throw new IllegalArgumentException("email: '" + email + "' (expected: name@host)");
            }
        }
    }
}
