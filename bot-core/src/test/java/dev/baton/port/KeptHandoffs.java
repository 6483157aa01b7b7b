package dev.baton.port;

/** The handoffs of a store under examination, and who keeps them there. */
public interface KeptHandoffs {

    /** What is examined. */
    Handoffs handoffs();

    /** Keeps there what is to be found. */
    default Keeper keeper() {
        return new Keeper(handoffs());
    }
}
