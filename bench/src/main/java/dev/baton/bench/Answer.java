package dev.baton.bench;

import java.time.Duration;

/** What came back for a press, and how long after the moment it was due to be sent; status 0 is no answer at all. */
record Answer(Press press, int status, String body, Duration after) {

    boolean isGood() {
        return status == 200;
    }
}
