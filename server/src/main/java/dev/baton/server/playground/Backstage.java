package dev.baton.server.playground;

import dev.baton.handoff.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the playground asks of the rest of the running Baton. */
public interface Backstage {

    /** The handoffs, newest first. */
    List<Glance> glances();

    /** When the next briefing starts. */
    Optional<Instant> nextBriefing();

    /** The next moment at which a briefing starts, or time itself makes something due; now while something due is not done. */
    Optional<Instant> nextAppointment();

    /** Which of these accounts are deactivated. */
    Set<PersonId> deactivated(Collection<PersonId> accounts);

    /** Does all that is due by now, and returns when it is done; false if something takes too long. */
    boolean doWhatIsDue();

    /** Waits until nothing is due any more, but no longer than this; answers whether it is so. */
    boolean settle(Duration longest);
}
