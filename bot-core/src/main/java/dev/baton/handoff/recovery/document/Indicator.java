package dev.baton.handoff.recovery.document;

/**
 * One of the «possible indicators of reinfection» (A8-10), in words that a query of the monitoring can take; and the query
 * itself, in the language of the monitoring system, where somebody wrote one.
 */
public record Indicator(Trait trait, String value, String query) {

    /** What kind of trace it is. */
    public enum Trait {
        HASH,
        DOMAIN,
        IP,
        PATH,
        BEHAVIOUR
    }

    /** One without a query of its own. */
    public Indicator(Trait trait, String value) {
        this(trait, value, "");
    }
}
