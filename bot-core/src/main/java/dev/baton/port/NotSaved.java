package dev.baton.port;

/** The work could not be kept in time, or not at all: tell the person "not saved", and that pressing again is harmless. */
public final class NotSaved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotSaved(String because, Throwable cause) {
        super(because, cause);
    }

    public NotSaved(String because) {
        super(because);
    }
}
