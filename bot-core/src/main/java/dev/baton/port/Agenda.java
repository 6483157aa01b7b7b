package dev.baton.port;

import java.time.Instant;

/** Everything that must happen later, in one table; joins the running {@link Transaction}. */
public interface Agenda {

    /**
     * Puts the errand down for this time; one with the same key that is already there moves to the earlier time, unless it
     * waits for another try, which then serves both.
     */
    void put(Errand errand, Instant at);

    /** Puts the errand down for exactly this time, wherever it stood before. */
    void move(Errand errand, Instant at);

    /** Takes the errand off, if it is there. */
    void drop(Errand errand);
}
