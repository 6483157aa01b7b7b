package dev.baton.desk;

import java.io.Serial;

/** Something that bears a platform's proof and is not what the platform documents; the words are for the log. */
public abstract class Malformed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    protected Malformed(String what) {
        super(what);
    }
}
