package dev.baton.handoff;

import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import java.util.List;

/** Something a person, the clock or an outside answer asks of a handoff; each command decides itself. */
public interface HandoffCommand {

    /** Decides this command against the handoff as it is; pure, with person and time given. */
    Decision decide(Handoff handoff, Asked asked);

    /** Raw answers that are kept for the auditor when the command is lawful. */
    default List<RawAnswer> attachments() {
        return List.of();
    }
}
