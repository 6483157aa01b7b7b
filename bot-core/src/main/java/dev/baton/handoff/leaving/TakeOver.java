package dev.baton.handoff.leaving;

import dev.baton.handoff.people.Person;
import java.time.Duration;
import java.time.Instant;

/** An item that has a new owner who has not said yet, in their own words, that they take it over. */
public record TakeOver(Person owner, Instant since, boolean isReminded) {

    static final Duration REMINDED_AFTER = Duration.ofDays(1);

    TakeOver reminded() {
        return new TakeOver(owner, since, true);
    }
}
