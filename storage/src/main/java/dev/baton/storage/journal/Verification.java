package dev.baton.storage.journal;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.closing.Tombstone;

/** What checking the chain of a handoff found. */
public sealed interface Verification {

    /** The finding as one line for an auditor. */
    String words();

    /** Whether nothing is wrong with it. */
    default boolean isSound() {
        return this instanceof Sound || this instanceof Deleted;
    }

    /** Every event is as it was written, and the last one is the last one. */
    record Sound(HandoffId handoff, long events, String headHash) implements Verification {
        @Override
        public String words() {
            return handoff + ": OK, " + events + (events == 1 ? " event" : " events") + ", head " + headHash;
        }
    }

    /** The first event that is not as it was written. */
    record Broken(HandoffId handoff, long version, String because) implements Verification {
        @Override
        public String words() {
            return handoff + ": BROKEN at event " + version + ": " + because;
        }
    }

    /** It was deleted after its time in the archive had ended, and its tombstone says so truly (A7-14). */
    record Deleted(Tombstone tombstone, String headHash) implements Verification {
        @Override
        public String words() {
            return tombstone.handoff() + ": " + tombstone.deleted() + "; " + tombstone.events()
                    + (tombstone.events() == 1 ? " event" : " events") + ", head " + headHash;
        }
    }

    /** There is no such handoff, and no trace that there ever was. */
    record Unknown(HandoffId handoff) implements Verification {
        @Override
        public String words() {
            return handoff + ": there is no such handoff";
        }
    }
}
