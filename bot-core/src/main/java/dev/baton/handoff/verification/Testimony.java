package dev.baton.handoff.verification;

import dev.baton.handoff.Moment;
import dev.baton.handoff.people.Person;
import java.time.Instant;

/** A check by hand: who says what they saw, and when; it counts when a second person attests it (B8). */
public record Testimony(Moment moment, String words) {

    /** Nobody has said anything. */
    public static final Testimony NONE = new Testimony(new Moment(Person.BATON, Instant.EPOCH), "");

    /** Whether it waits for a second person. */
    public boolean isGiven() {
        return !words.isEmpty();
    }
}
