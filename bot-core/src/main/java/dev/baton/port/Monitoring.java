package dev.baton.port;

import dev.baton.handoff.recovery.document.Indicator;
import dev.baton.handoff.recovery.monitoring.Finding;

/**
 * Where an organisation watches its systems (EDR, SIEM): it tells whether the query of an indicator runs there (A9-31). Called
 * from errands only; it is asked to run a query, never to keep one.
 */
public interface Monitoring {

    /** The name by which an organisation's file calls it, for example {@code defender}. */
    String name();

    /**
     * Whether the query of this indicator runs: its own, or the one that the system has for such a trait. A query that the
     * system refuses is an answer; failed is that nobody knows.
     */
    Answer<Finding> tryOut(Indicator indicator);
}
