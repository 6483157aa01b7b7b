package dev.baton.architecture.planted.port;

/** A port for which nobody wrote down what it promises. */
public interface Bell {
    /** Rings. */
    void ring();
}
