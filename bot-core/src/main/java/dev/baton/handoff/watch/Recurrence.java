package dev.baton.handoff.watch;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.verification.Evidence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one weekly check found that was not there before: its rows, what else the answer had that was known, what it rests
 * on, and the follow-up that it opened (A5-12).
 */
public record Recurrence(
        int check,
        List<ScopeRow> rows,
        List<String> known,
        Evidence evidence,
        @Nullable HandoffId followUp) {

    public Recurrence {
        rows = List.copyOf(rows);
        known = List.copyOf(known);
    }

    /** The follow-up; empty for the moment between finding and opening, which nobody outside sees. */
    public Optional<HandoffId> openedAs() {
        return Optional.ofNullable(followUp);
    }

    Recurrence openedAs(HandoffId opened) {
        return new Recurrence(check, rows, known, evidence, opened);
    }
}
