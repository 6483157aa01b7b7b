package dev.baton.handoff.work;

import dev.baton.handoff.planning.Planning;
import dev.baton.handoff.ticket.Ticket;
import dev.baton.handoff.verification.AssetCheck;
import dev.baton.handoff.work.WorkItem.State;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How far one item has come since it was committed (B2): its state, its ticket, its date, the check of its claim, and what
 * planning says of it.
 */
public record Progress(
        State state,
        Instant since,
        Ticket ticket,
        @Nullable DueDate due,
        Lateness lateness,
        AssetCheck check,
        Planning planning) {

    /** A committed item, whose ticket is yet to be filed; a severity that the policy leaves out has no date. */
    static Progress committed(Instant at, @Nullable DueDate due) {
        return new Progress(
                State.COMMITTED, at, Ticket.unfiled(), due, Lateness.NONE, AssetCheck.NONE, Planning.since(at));
    }

    /** The date that holds now; empty for a severity that the policy leaves out. */
    public Optional<DueDate> dueDate() {
        return Optional.ofNullable(due);
    }

    /** Whether its date has passed and engineering still owes it. */
    public boolean isOverdueAt(Instant now) {
        return state.isWithEngineering() && due != null && now.isAfter(due.due());
    }

    /** This item in another state; what engineering no longer owes is not planned, and what it owes again is from then on. */
    public Progress in(State next, Instant at) {
        Planning owed = state.isWithEngineering() ? planning : Planning.since(at);
        Planning after = next.isWithEngineering() ? owed : planning.over();
        return new Progress(next, at, ticket, due, lateness, check, after);
    }

    /** This item with its ticket changed. */
    public Progress with(Ticket other) {
        return new Progress(state, since, other, due, lateness, check, planning);
    }

    /** This item with another date. */
    public Progress dueAt(DueDate other) {
        return new Progress(state, since, ticket, other, lateness, check, planning);
    }

    /** This item with what is known of its being late changed. */
    public Progress with(Lateness other) {
        return new Progress(state, since, ticket, due, other, check, planning);
    }

    /** This item with its check changed. */
    public Progress check(UnaryOperator<AssetCheck> change) {
        return new Progress(state, since, ticket, due, lateness, change.apply(check), planning);
    }

    /** This item with what planning says of it changed. */
    public Progress planning(UnaryOperator<Planning> change) {
        return new Progress(state, since, ticket, due, lateness, check, change.apply(planning));
    }
}
