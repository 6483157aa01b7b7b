package dev.baton.port;

import java.time.Instant;

/** What has already been delivered to us; joins the running {@link Transaction}. */
public interface Deliveries {

    /** Notes the key of a delivery; whether it is the first time. */
    boolean note(String key, Instant at);

    /** Forgets a delivery that came to nothing, so that it may come again. */
    void forget(String key);
}
