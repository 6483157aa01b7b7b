package dev.baton.handoff.recovery.document;

/** One of the «possible indicators of reinfection» (A8-10), in words that a query of the monitoring can take. */
public record Indicator(Trait trait, String value) {

    /** What kind of trace it is. */
    public enum Trait {
        HASH,
        DOMAIN,
        IP,
        PATH,
        BEHAVIOUR
    }
}
