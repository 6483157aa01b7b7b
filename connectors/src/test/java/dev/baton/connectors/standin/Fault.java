package dev.baton.connectors.standin;

import dev.baton.port.PortFailure;
import dev.baton.port.PortFailure.Rejected;
import dev.baton.port.PortFailure.Unavailable;

/** What goes wrong with a system outside, what is said of it, and whether another try may go well. */
public enum Fault {
    NONE(Rejected.class, ""),
    SILENT(Unavailable.class, "did not answer within 1 second."),
    EMPTY(Rejected.class, "answered something that is not as its interface has it."),
    OVERSIZED(Rejected.class, "answered with more than 1024 KiB."),
    TRUNCATED(Rejected.class, "answered something that is not as its interface has it."),
    HTML(Rejected.class, "answered something that is not as its interface has it."),
    OTHER_SHAPE(Rejected.class, "answered something that is not as its interface has it."),
    UNAUTHORISED(Rejected.class, "does not accept Baton's key (status 401)"),
    FORBIDDEN(Rejected.class, "does not accept Baton's key (status 403)"),
    BUSY(Unavailable.class, "has no time (status 429)."),
    DOWN(Unavailable.class, "has no time (status 503)."),
    MOVED(Rejected.class, "sends Baton to another address, which Baton does not follow."),
    /** It does what it was asked, and its answer does not come. */
    BROKEN_OFF(Unavailable.class, "broke the connection.");

    private final Class<? extends PortFailure> kind;
    private final String sentence;

    Fault(Class<? extends PortFailure> kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    /** How long a test waits for an answer, in seconds: no longer than it must for one that never comes. */
    public int patience() {
        return this == SILENT ? 1 : 30;
    }

    /** Whether this is what is said of it where a system of this name has it. */
    public boolean isToldBy(PortFailure failure, String system) {
        return kind.isInstance(failure) && failure.reason().startsWith(system + " " + sentence);
    }
}
