package dev.baton.port;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.closing.Tombstone;
import dev.baton.handoff.index.DatedByNumber;
import dev.baton.handoff.report.Missed;
import dev.baton.handoff.report.Score;
import java.util.List;
import java.util.Optional;

/** Every handoff that was opened and is still kept, as the journal of its events; joins the running {@link Transaction}. */
public interface Handoffs {

    /** A number no other handoff has or will have. */
    HandoffId nextId();

    /** The handoff as its events make it; empty when it was never opened. */
    Optional<Handoff> find(HandoffId id);

    /** The events of a handoff in order; empty when it was never opened. */
    List<Recorded> history(HandoffId id);

    /** Appends events that continue exactly the expected version; false when somebody else was first. */
    boolean append(Handoff after, long expectedVersion, List<Recorded> events);

    /**
     * Deletes a handoff, its history and all that is found by it, and leaves this in its place; false when its journal does not
     * end with that many events any more. Whether it may be deleted was asked before (A7-14).
     */
    boolean delete(Tombstone tombstone);

    /** What stands where a handoff was; empty where none was deleted. */
    Optional<Tombstone> tombstone(HandoffId id);

    /** Checks what every adapter asks of appended events: at least one, and positions that follow on; else it is a bug. */
    static void mustContinue(long expectedVersion, List<Recorded> events) {
        for (int index = 0; index < events.size(); index++) {
            long expected = expectedVersion + index + 1;
            if (events.get(index).version() != expected) {
                throw new IllegalArgumentException(
                        "event: version " + events.get(index).version() + " (expected: " + expected + ")");
            }
        }
        if (events.isEmpty()) {
            throw new IllegalArgumentException("events: none (expected: at least one)");
        }
    }

    /** The handoffs that are not final, newest first, at most this many. */
    List<Handoff> open(int most);

    /** The newest handoffs of all, at most this many. */
    List<Handoff> newest(int most);

    /** Every handoff of the incident of this reference, follow-ups among them, newest first. */
    List<Handoff> ofIncident(String reference);

    /** Every handoff of which an item has this ticket of this tracker, newest first. */
    List<Handoff> withTicket(String tracker, String key);

    /** The handoffs that may wait for this human (see {@code Person.human()}), in whatever role, newest first. */
    List<HandoffId> concerning(String human);

    /** The newest handoffs among whose words (see {@code Searched}) these stand, in whatever case, at most this many. */
    List<Handoff> found(String words, int most);

    /** The handoffs in which something that is still owed was late (see {@code LateItem}), the longest first, at most this many. */
    List<Handoff> late(int most);

    /** The handoffs in which an owed item's ticket is not on its team's board (see {@code OffBoard}), newest first, at most this many. */
    List<Handoff> offBoard(int most);

    /** Every handoff that may still have to be dated by a policy of which it knows the number only, by policy. */
    List<DatedByNumber> datedByNumber();

    /** What became of every item that was ever promised, summed by team and severity. */
    List<Score> scores();

    /** What was found again after the acceptance of recovery handoffs, summed by the section that missed it (A7-04). */
    List<Missed> missed();
}
