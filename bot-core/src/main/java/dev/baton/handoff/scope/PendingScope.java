package dev.baton.handoff.scope;

import dev.baton.handoff.people.AffectedTeam;
import java.util.List;

/** A fresh pull that differs from the document and waits for the commander; {@link Scope#NONE} when nothing waits. */
public record PendingScope(Scope fresh, List<AffectedTeam> teams) {

    /** Nothing waits. */
    public static final PendingScope NONE = new PendingScope(Scope.NONE, List.of());

    public PendingScope {
        teams = List.copyOf(teams);
    }

    /** Whether something waits for the commander. */
    public boolean isOpen() {
        return !fresh.isEmpty();
    }
}
