package dev.baton.handoff.ticket;

/**
 * How far the mirror of one ticket has come (A4-11): its task, what is in the way (empty when nothing is), and how often
 * somebody looked for a task and found none.
 */
public record Mirroring(State state, TaskRef task, String trouble, int looks) {

    /** Nobody has asked for a task. */
    public static final Mirroring NONE = new Mirroring(State.NONE, TaskRef.NONE, "", 0);

    /** Whether the task is there. */
    public enum State {
        NONE,
        /** Nobody knows, and it is not asked for again until somebody has looked. */
        UNSURE,
        THERE
    }

    /** Whether it is there. */
    public boolean isThere() {
        return state == State.THERE;
    }

    /** Whether somebody must look. */
    public boolean isUnsure() {
        return state == State.UNSURE;
    }

    Mirroring by(TaskRef there) {
        return new Mirroring(State.THERE, there, "", looks);
    }

    Mirroring unsure(String because) {
        return new Mirroring(State.UNSURE, task, because, looks);
    }

    Mirroring troubledBy(String because) {
        return new Mirroring(state, task, because, looks);
    }

    Mirroring missing() {
        return new Mirroring(State.NONE, TaskRef.NONE, "", looks + 1);
    }
}
