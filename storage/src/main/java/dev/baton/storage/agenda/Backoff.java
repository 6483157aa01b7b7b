package dev.baton.storage.agenda;

import java.time.Duration;

/** How long to wait after the first, second, third… failure in a row: 1, 2, 4… seconds, at most five minutes. */
final class Backoff {

    private static final Duration MOST = Duration.ofMinutes(5);

    private Backoff() {}

    static Duration after(int failuresBefore) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(failuresBefore, 9));
        return doubled.compareTo(MOST) < 0 ? doubled : MOST;
    }
}
