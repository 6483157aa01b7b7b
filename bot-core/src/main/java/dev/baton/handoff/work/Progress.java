package dev.baton.handoff.work;

import dev.baton.handoff.ticket.Ticket;
import dev.baton.handoff.verification.AssetCheck;
import dev.baton.handoff.work.WorkItem.State;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How far one item has come since it was committed (B2): its state, its ticket, its date, and the check of its claim. */
public record Progress(
        State state, Instant since, Ticket ticket, @Nullable DueDate due, Lateness lateness, AssetCheck check) {

    /** A committed item, whose ticket is yet to be filed; a severity that the policy leaves out has no date. */
    static Progress committed(Instant at, @Nullable DueDate due) {
        return new Progress(State.COMMITTED, at, Ticket.unfiled(), due, Lateness.NONE, AssetCheck.NONE);
    }

    /** The date that holds now; empty for a severity that the policy leaves out. */
    public Optional<DueDate> dueDate() {
        return Optional.ofNullable(due);
    }

    /** Whether its date has passed and engineering still owes it. */
    public boolean isOverdueAt(Instant now) {
        return state.isWithEngineering() && due != null && now.isAfter(due.due());
    }

    /** This item in another state. */
    public Progress in(State next, Instant at) {
        return new Progress(next, at, ticket, due, lateness, check);
    }

    /** This item with its ticket changed. */
    public Progress with(Ticket other) {
        return new Progress(state, since, other, due, lateness, check);
    }

    /** This item with another date. */
    public Progress dueAt(DueDate other) {
        return new Progress(state, since, ticket, other, lateness, check);
    }

    /** This item with what is known of its being late changed. */
    public Progress with(Lateness other) {
        return new Progress(state, since, ticket, due, other, check);
    }

    /** This item with its check changed. */
    public Progress check(UnaryOperator<AssetCheck> change) {
        return new Progress(state, since, ticket, due, lateness, change.apply(check));
    }
}
