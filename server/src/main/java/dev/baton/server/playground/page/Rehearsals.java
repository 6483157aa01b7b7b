package dev.baton.server.playground.page;

import dev.baton.server.playground.Playground;

/** The rehearsal that is on, and how to begin a new one. */
public interface Rehearsals {

    /** The rehearsal that is on. */
    Playground now();

    /** Ends the rehearsal, forgets it, and begins another at the real time. */
    void startOver();
}
