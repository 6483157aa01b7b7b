package dev.baton.architecture.planted.port;

/** A port as it should be. */
public interface Lamp {
    /** Lights. */
    void light();
}
