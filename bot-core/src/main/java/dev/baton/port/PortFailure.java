package dev.baton.port;

import java.time.Duration;

/** How the outside world failed; whether to try again is part of the type. */
public sealed interface PortFailure {

    /** What a person may read about it. */
    String reason();

    /** After how long it is tried again; where trying will not help before somebody changes something, after this long. */
    default Duration pause(Duration untilMended) {
        return this instanceof Unavailable unavailable ? unavailable.retryAfter() : untilMended;
    }

    /** Try again, not before this long. */
    record Unavailable(Duration retryAfter, String reason) implements PortFailure {}

    /** Trying again will not help; somebody must change something. */
    record Rejected(String reason) implements PortFailure {}
}
