package dev.baton.storage.agenda;

/** Tells whoever does errands in this process that there may be one now, so that nobody waits for the next poll. */
public final class Hint {

    private volatile Runnable listener = Hint::nobody;

    private static void nobody() {
        // nobody does errands in this process
    }

    /** Gives the hint. */
    void give() {
        listener.run();
    }

    void to(Runnable told) {
        listener = told;
    }

    void toNobody() {
        listener = Hint::nobody;
    }
}
