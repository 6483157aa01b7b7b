package dev.baton.handoff.planning;

import dev.baton.handoff.Moment;
import dev.baton.handoff.people.Person;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the manager of its team is asked about an item at the start of each planning cycle, and what they decided last; the
 * next cycle that they are asked about is the first that starts after {@code from}.
 */
public record Planning(Instant from, Asking asking, Choice last) {

    /** An item that is owed since this moment; nobody was asked about it yet. */
    public static Planning since(Instant from) {
        return new Planning(from, Asking.NEVER, Choice.NONE);
    }

    /** A manager was asked for a decision: for the cycle that starts on this day, since when, and by when. */
    public record Asking(LocalDate cycle, Instant since, Instant until, State state) {

        static final Asking NEVER = new Asking(LocalDate.EPOCH, Instant.EPOCH, Instant.EPOCH, State.OVER);

        /** How far a question is. */
        public enum State {
            OPEN,
            MISSED,
            OVER
        }

        Asking in(State other) {
            return new Asking(cycle, since, until, other);
        }
    }

    /** What was decided: how the item looks, why if it is at risk, by whom and when. */
    public record Choice(Outlook outlook, String reason, Moment moment) {

        static final Choice NONE = new Choice(Outlook.UNDECIDED, "", new Moment(Person.BATON, Instant.EPOCH));
    }

    /** Whether a decision is waited for, in time or not. */
    public boolean isOpen() {
        return asking.state() != Asking.State.OVER;
    }

    /** Whether a decision is waited for longer than it should be, as the record has it. */
    public boolean isMissed() {
        return asking.state() == Asking.State.MISSED;
    }

    /** Whether the manager last said so. */
    public boolean isAtRisk() {
        return last.outlook() == Outlook.AT_RISK;
    }

    /** Engineering claims the item, or owes it no more: nothing is left to decide. */
    public Planning over() {
        return new Planning(from, asking.in(Asking.State.OVER), Choice.NONE);
    }

    Planning asked(LocalDate cycle, Instant at, Instant until) {
        return new Planning(at, new Asking(cycle, at, until, Asking.State.OPEN), last);
    }

    Planning missed() {
        return new Planning(from, asking.in(Asking.State.MISSED), last);
    }

    Planning decided(Choice choice) {
        return new Planning(from, asking.in(Asking.State.OVER), choice);
    }
}
