package dev.baton.handoff.watch;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Moment;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.verification.Evidence;
import java.util.List;
import java.util.function.UnaryOperator;

/** What happens in the month after the incident has closed. */
public sealed interface WatchEvent extends HandoffEvent {

    /** A weekly check is due; the inventory is asked the saved question. */
    record SystemicCheckBegan(int number) implements WatchEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return check(handoff, number, check -> check.begun(moment.at()));
        }
    }

    /** The inventory answered in full: this check counts, whatever it found (D-08). */
    record SystemicCheckSucceeded(int number, Evidence evidence) implements WatchEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return check(handoff, number, check -> check.succeeded(evidence, moment.at()));
        }
    }

    /** The inventory could not say; this check does not count, and it is tried again (D-08). */
    record SystemicCheckFailed(int number, Evidence evidence) implements WatchEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return check(handoff, number, check -> check.failed(evidence));
        }
    }

    /** A day after it was due, a weekly check has still not succeeded (B8). */
    record SystemicCheckMissed(int number) implements WatchEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return check(handoff, number, SystemicCheck::missed);
        }
    }

    /** A weekly check found what was not there before, or is there again; the keys are of what is no news. */
    record RecurrenceFound(int number, List<ScopeRow> rows, List<String> known) implements WatchEvent {
        public RecurrenceFound {
            rows = List.copyOf(rows);
            known = List.copyOf(known);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.followThrough(through -> through.watch(watch -> watch.found(number, rows, known)));
        }
    }

    /** «triggers a smaller follow-up incident, not a full re-response» (A5-12): this is the one. */
    record FollowUpOpened(int number, HandoffId followUp) implements WatchEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.followThrough(through -> through.watch(watch -> watch.opened(number, followUp)));
        }
    }

    private static Handoff check(Handoff handoff, int number, UnaryOperator<SystemicCheck> change) {
        return handoff.followThrough(through -> through.watch(watch -> watch.check(number, change)));
    }
}
