package dev.baton.port;

import dev.baton.handoff.HandoffId;
import java.time.Duration;

/** Something to do later for a handoff: the kind, and what it concerns (a place, a person, an event). */
public record Errand(Kind kind, HandoffId handoff, String subject) {

    /** What kinds of things are done later. */
    public enum Kind {
        DRAW_HUB,
        ANNOUNCE,
        YOUR_TURN,
        TURN_OVER,
        TELL,
        PULL_SCOPE,
        SUGGEST_FIXES,
        WAKE,
        FILE_TICKET,
        READ_TICKET,
        ALIGN_TICKET,
        MIRROR_TICKET,
        RECONCILE,
        CHECK,
        SYSTEMIC_CHECK,
        REMIND,
        ASK_TO_PLAN,
        NAME_OVERDUE,
        OWNER_LEFT,
        OWNER_BACK,
        CHECK_OWNERS,
        RECORD,
        TRY_INDICATORS,
        TRY_LINK,
        INVITE,
        SHARE
    }

    /** One errand of one key exists at most once. */
    public String key() {
        return kind + ":" + handoff + ":" + subject;
    }

    /**
     * Does what has become due: at least once for every errand put down, perhaps twice, but never two of one key at a
     * time. An exception means the same as {@link Ended.Again}, with growing pauses.
     */
    @FunctionalInterface
    public interface Runner {

        /** Does the errand now. What is put down under the same key meanwhile runs after it. */
        Ended run(Errand errand);
    }

    /** How an errand ended. */
    public sealed interface Ended {

        /** It is done, or there was nothing left to do. */
        record Ran() implements Ended {}

        /** It could not be done yet: try again, not before this long. */
        record Again(Duration after) implements Ended {}
    }
}
