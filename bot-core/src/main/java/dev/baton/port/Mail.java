package dev.baton.port;

import dev.baton.view.Appointment;
import dev.baton.view.Appointment.Guest;

/** Writes to people's mailboxes; called from errands only. */
public interface Mail {

    /** The mailbox that writes, and so the one that invites. */
    Guest sender();

    /**
     * Sends an appointment to one guest: invites, moves, or calls off. The same appointment sent again is the same letter,
     * by which a mailbox or a calendar knows that it has it.
     */
    Answer<Receipt> invite(Guest guest, Appointment appointment);

    /** What became of a letter: taken, or why that mailbox does not take it; nobody needs to try that again. */
    record Receipt(String refusal) {

        /** It was taken. */
        public static final Receipt TAKEN = new Receipt("");

        /** Whether it was taken. */
        public boolean isTaken() {
            return refusal.isEmpty();
        }
    }
}
