package dev.baton.connectors.http;

import dev.baton.port.PortFailure;
import java.time.Duration;

/**
 * An outside system did not do what was asked. It ends whatever question was being asked in several calls, and becomes that
 * question's answer at the port; it never goes further.
 */
public final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient PortFailure failure;
    private final boolean mayBeDone;

    private Unanswered(PortFailure failure, boolean mayBeDone) {
        super(failure.reason());
        this.failure = failure;
        this.mayBeDone = mayBeDone;
    }

    /** It did not do it, and will not however often it is asked. */
    public static Unanswered rejected(String reason) {
        return new Unanswered(new PortFailure.Rejected(reason), false);
    }

    /** It did not do it now. */
    public static Unanswered unavailable(Duration retryAfter, String reason) {
        return new Unanswered(new PortFailure.Unavailable(retryAfter, reason), false);
    }

    /** Nobody knows whether it did it. */
    public Unanswered unknown() {
        return new Unanswered(failure, true);
    }

    /** How the port fails by this. */
    public PortFailure failure() {
        return failure;
    }

    /** Whether the system may have done it all the same. */
    public boolean mayBeDone() {
        return mayBeDone;
    }
}
