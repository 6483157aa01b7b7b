package dev.baton.architecture.planted.desk;

/** Nobody waits by sleeping. */
public final class Sleeps {

    /** Sleeps. */
    public void nap() throws InterruptedException {
        Thread.sleep(1);
    }
}
