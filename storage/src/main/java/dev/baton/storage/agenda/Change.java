package dev.baton.storage.agenda;

import java.time.Instant;

/** What a transaction does to one errand on the agenda, all its words taken together. */
sealed interface Change {

    /** This change, after what was said before in the same transaction. */
    Change after(Change before);

    /** Put down for this time or an earlier one. */
    record Put(Instant at) implements Change {
        @Override
        public Change after(Change before) {
            if (before instanceof Put put) {
                return put.at().isBefore(at) ? put : this;
            }
            if (before instanceof Move move) {
                return move.at().isBefore(at) ? move : new Move(at);
            }
            return new Move(at);
        }
    }

    /** Put down for exactly this time. */
    record Move(Instant at) implements Change {
        @Override
        public Change after(Change before) {
            return this;
        }
    }

    /** Taken off. */
    record Drop() implements Change {
        @Override
        public Change after(Change before) {
            return this;
        }
    }
}
