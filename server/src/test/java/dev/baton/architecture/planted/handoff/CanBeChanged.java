package dev.baton.architecture.planted.handoff;

/** What happened cannot be set. */
public final class CanBeChanged {

    private String phase = "";

    /** Changes the past. */
    public void setPhase(String phase) {
        this.phase = phase;
    }

    /** Reads it. */
    public String phase() {
        return phase;
    }
}
