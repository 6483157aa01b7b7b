package dev.baton.handoff.index;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.deadline.PinnedPolicy;
import java.util.Optional;

/**
 * A handoff that may still have to be dated and knows by which policy only by its number, as documents were marked ready
 * before they kept their terms.
 */
public record DatedByNumber(HandoffId handoff, int policy) {

    /** This handoff, if it is one. */
    public static Optional<DatedByNumber> of(Handoff handoff) {
        PinnedPolicy pinned = handoff.document().edition().policy();
        return pinned instanceof PinnedPolicy.ByNumber && pinned.version() > 0 && mayBeDated(handoff)
                ? Optional.of(new DatedByNumber(handoff.id(), pinned.version()))
                : Optional.empty();
    }

    /** Until it is over, and after that while an accepted risk runs, which reopens its item with a new date (B2). */
    private static boolean mayBeDated(Handoff handoff) {
        return switch (handoff.phase()) {
            case UNOPENED, CANCELLED, SUPERSEDED -> false;
            case ARCHIVED -> !handoff.followThrough().risks().running().isEmpty();
            default -> true;
        };
    }
}
