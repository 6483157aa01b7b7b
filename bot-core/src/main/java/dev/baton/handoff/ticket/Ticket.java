package dev.baton.handoff.ticket;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The copy of a work item in the team's tracker: filed, or not yet and why (TICKET_PENDING). */
public sealed interface Ticket {

    /** Nobody has tried yet. */
    static Ticket unfiled() {
        return new Pending("", List.of());
    }

    /** Not filed yet: why the last try failed, and what the tracker's project asks for besides. */
    record Pending(String because, List<TicketField> asked) implements Ticket {
        public Pending {
            asked = List.copyOf(asked);
        }
    }

    /** Filed, with label, due date and both links; whether this handoff can still follow it; and what mirrors it. */
    record Filed(TicketRef ref, Trail trail, Mirroring mirroring) implements Ticket {

        /** Filed just now: it follows the work, and nothing mirrors it. */
        Filed(TicketRef ref) {
            this(ref, Trail.FOLLOWS, Mirroring.NONE);
        }

        Filed at(TicketRef other) {
            return new Filed(other, trail, mirroring);
        }

        Filed on(Trail other) {
            return new Filed(ref, other, mirroring);
        }

        Filed mirrored(UnaryOperator<Mirroring> change) {
            return new Filed(ref, trail, change.apply(mirroring));
        }
    }

    /** Whether a ticket can tell how far the work is. */
    enum Trail {
        /** It follows the work. */
        FOLLOWS,
        /** It was ended without a fix; that is not done, and its owner is asked (D-07). */
        ENDED_WITHOUT_FIX,
        /** Its tracker no longer has it. */
        GONE,
        /** Its workflow has no way to where it should stand; somebody must move it by hand. */
        STUCK
    }

    /** How far it still follows the work. */
    default Trail trail() {
        return this instanceof Filed there ? there.trail() : Trail.FOLLOWS;
    }

    /** What mirrors it in the security tool (A4-11). */
    default Mirroring mirroring() {
        return this instanceof Filed there ? there.mirroring() : Mirroring.NONE;
    }

    /** Where it is; empty while it is not filed. */
    default Optional<TicketRef> filed() {
        return this instanceof Filed there ? Optional.of(there.ref()) : Optional.empty();
    }

    /** Why it is not filed; empty when it is, or when nobody has tried. */
    default String trouble() {
        return this instanceof Pending pending ? pending.because() : "";
    }

    /** What its project asks for before it can be filed. */
    default List<TicketField> asked() {
        return this instanceof Pending pending ? pending.asked() : List.of();
    }
}
