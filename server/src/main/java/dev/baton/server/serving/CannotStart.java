package dev.baton.server.serving;

/** Something that a person must put right before Baton may start; the message is for that person. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }
}
