package dev.baton.architecture.planted.port;

/** What every lamp promises. */
public interface LampContract {
    /** The lamp to prove. */
    Lamp lamp();
}
