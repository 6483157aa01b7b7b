package dev.baton.storage.stored;

/** A journal holds something that this version of Baton cannot read; nothing may be guessed from the rest. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(String because) {
        super(because);
    }

    UnreadableEvent(String because, Throwable cause) {
        super(because, cause);
    }
}
