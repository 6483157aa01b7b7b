package dev.baton.handoff.recovery.meeting;

import dev.baton.handoff.people.Person;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * One numbered copy of the package in the hands of one recipient: which version, with which SHA-256, delivered when (A7-07);
 * when they said that they have it open, and when the link that only they got was opened. {@link Instant#EPOCH} is never.
 */
public record Delivery(
        int copy, Person to, int version, String sha256, Instant delivered, Instant said, Instant linked) {

    /** A copy that nobody has opened. */
    Delivery(int copy, Person to, int version, String sha256, Instant delivered) {
        this(copy, to, version, sha256, delivered, Instant.EPOCH, Instant.EPOCH);
    }

    /** Whether the recipient has opened it: they said so, or their own link was opened. */
    public boolean isOpened() {
        return !opened().equals(Instant.EPOCH);
    }

    /** When it was opened first. */
    public Instant opened() {
        return Stream.of(said, linked)
                .filter(at -> !at.equals(Instant.EPOCH))
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** Whether the recipient said that they have opened it. */
    public boolean isSaid() {
        return !said.equals(Instant.EPOCH);
    }

    /** Whether the link that only the recipient got was opened. */
    public boolean isLinked() {
        return !linked.equals(Instant.EPOCH);
    }

    Delivery said(Instant at) {
        return new Delivery(copy, to, version, sha256, delivered, at, linked);
    }

    Delivery linked(Instant at) {
        return new Delivery(copy, to, version, sha256, delivered, said, at);
    }
}
