package dev.baton.handoff.closing;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import java.util.List;
import java.util.stream.Stream;

/** The other handoffs that one incident is closed with: a follow-up is a smaller incident of its own (D-09). */
public final class Siblings {

    private final Handoff handoff;
    private final List<Handoff> ofIncident;

    /** The siblings of a handoff, among all handoffs of its incident's reference. */
    public Siblings(Handoff handoff, List<Handoff> ofIncident) {
        this.handoff = handoff;
        this.ofIncident = List.copyOf(ofIncident);
    }

    /** Whether this event closes the incident of a handoff, and its other handoffs with it. */
    public static boolean areClosedWith(Handoff handoff, HandoffEvent event) {
        return event instanceof ClosingEvent.IncidentClosed
                || (event instanceof ClosingEvent.HandoffArchived
                        && !handoff.opening().kind().isWatchedAfterwards());
    }

    /** Those that are still open: the incident cannot be closed over them. */
    List<Handoff> open() {
        return all().filter(sibling -> sibling.phase().compareTo(Phase.CLOSED) < 0)
                .toList();
    }

    /** Those that are closed and whose incident is not: it is closed with this one's. */
    public List<Handoff> closed() {
        return all().filter(sibling -> sibling.phase() == Phase.CLOSED).toList();
    }

    private Stream<Handoff> all() {
        return isFollowUp(handoff)
                ? Stream.empty()
                : ofIncident.stream().filter(other -> !other.id().equals(handoff.id()) && !isFollowUp(other));
    }

    private static boolean isFollowUp(Handoff handoff) {
        return handoff.opening().kinship().followsUp().isPresent();
    }
}
