package dev.baton.port;

import java.time.Instant;

/** A message on its way: its unique key, and whether an earlier try, whose end nobody saw, may have posted it already. */
public sealed interface Sending {

    /** What the message carries on its platform, so that it can be found again. */
    String key();

    /** Nobody tried before. */
    record First(String key) implements Sending {}

    /** Somebody tried since then and did not come back: look for it before posting it. */
    record Again(String key, Instant since) implements Sending {}

    /** The first try. */
    static Sending first(String key) {
        return new First(key);
    }
}
