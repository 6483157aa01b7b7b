package dev.baton.port;

import dev.baton.handoff.HandoffId;

/** Something to do later for a handoff: the kind, and what it concerns (a place, a person, an event). */
public record Errand(Kind kind, HandoffId handoff, String subject) {

    /** What kinds of things are done later. */
    public enum Kind {
        DRAW_HUB,
        ANNOUNCE,
        YOUR_TURN,
        PULL_SCOPE,
        WAKE
    }

    /** One errand of one key exists at most once. */
    public String key() {
        return kind + ":" + handoff + ":" + subject;
    }
}
