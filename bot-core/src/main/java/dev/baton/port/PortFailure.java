package dev.baton.port;

import java.time.Duration;

/** How the outside world failed; whether to try again is part of the type. */
public sealed interface PortFailure {

    /** What a person may read about it. */
    String reason();

    /** Try again, not before this long. */
    record Unavailable(Duration retryAfter, String reason) implements PortFailure {}

    /** Trying again will not help; somebody must change something. */
    record Rejected(String reason) implements PortFailure {}
}
