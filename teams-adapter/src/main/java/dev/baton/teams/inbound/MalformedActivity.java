package dev.baton.teams.inbound;

/** Something that Teams would not send; the words are for the log. */
public final class MalformedActivity extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedActivity(String what) {
        super(what);
    }
}
