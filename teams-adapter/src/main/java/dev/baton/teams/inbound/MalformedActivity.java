package dev.baton.teams.inbound;

import dev.baton.desk.Malformed;

/** Something that Teams vouches for and would not send. */
public final class MalformedActivity extends Malformed {

    private static final long serialVersionUID = 1L;

    MalformedActivity(String what) {
        super(what);
    }
}
