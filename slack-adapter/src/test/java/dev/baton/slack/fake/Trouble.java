package dev.baton.slack.fake;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What goes wrong with calls, by method or, under {@code *}, with all of them. */
public final class Trouble {

    /** Every method. */
    public static final String EVERYTHING = "*";

    private final Map<String, Kind> kinds = new ConcurrentHashMap<>();
    private volatile Duration delay = Duration.ZERO;

    /** What can go wrong. */
    public enum Kind {
        /** The connection ends without an answer. */
        DOWN,
        /** The call is done, and then the connection ends without an answer. */
        DONE_BUT_DOWN,
        /** HTTP 429 with Retry-After. */
        RATE_LIMITED,
        /** HTTP 500. */
        SERVER_ERROR,
        /** HTTP 200 with half an answer. */
        MALFORMED,
        /** HTTP 302 to somewhere else. */
        REDIRECT,
        /** {@code ok: false} with {@code invalid_auth}. */
        INVALID_AUTH
    }

    /** From now on this method has this trouble. */
    public void with(String method, Kind kind) {
        kinds.put(method, kind);
    }

    /** From now on every call takes this long. */
    public void slow(Duration wait) {
        delay = wait;
    }

    /** From now on nothing goes wrong. */
    public void over() {
        kinds.clear();
        delay = Duration.ZERO;
    }

    Duration delay() {
        return delay;
    }

    Optional<Kind> of(String method) {
        return Optional.ofNullable(kinds.getOrDefault(method, kinds.get(EVERYTHING)));
    }
}
