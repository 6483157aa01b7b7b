package dev.baton.port;

import java.time.Instant;

/** What has already been delivered to us; joins the running {@link Transaction}. */
public interface Deliveries {

    /** Notes the delivery key of a request; false when it was seen before. */
    boolean isFirst(String key, Instant at);

    /** Forgets a delivery that came to nothing, so that it may come again. */
    void forget(String key);
}
