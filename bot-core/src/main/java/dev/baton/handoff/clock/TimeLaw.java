package dev.baton.handoff.clock;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.organisation.Organisation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something that time alone makes due: when it is next due, and what then happens, once, however late anybody looks. */
public interface TimeLaw {

    /** The moment at which it is due next, by these calendars; it may have passed. */
    Optional<Instant> next(Handoff handoff, Organisation organisation);

    /** What happens now that it is due; never nothing, and it is not due for the same reason again. */
    List<HandoffEvent> due(Handoff handoff, Asked asked);
}
