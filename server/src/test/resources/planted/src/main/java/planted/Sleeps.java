package planted;

/** Waits without knowing what for. */
public class Sleeps {
    void nap() throws InterruptedException {
        Thread.sleep(1000);
    }
}
