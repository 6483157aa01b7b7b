package dev.baton.handoff.recovery.meeting;

import dev.baton.handoff.people.Person;
import java.time.Instant;

/** A version of the package in the hands of one recipient: delivered when, and opened when (A7-07); {@link Instant#EPOCH} is never. */
public record Delivery(Person to, int version, Instant delivered, Instant opened) {

    /** Whether the recipient said that they have opened it. */
    public boolean isOpened() {
        return !opened.equals(Instant.EPOCH);
    }
}
