package planted;

/** Breaks no law. */
public class Fine {
    private static final class Inner {}

    /** Says so too. */
    public interface Door {
        /** Implicitly public, and it says what it is. */
        record Key() {}
    }
}
