package dev.baton.handoff.recovery.availability;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.recovery.availability.Availability.Standing;

/** What happens to the link under which people read a package. */
public sealed interface AvailabilityEvent extends HandoffEvent {

    /** The link is to be opened, as people would open it. */
    record LinkTrialAsked() implements AvailabilityEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return now(handoff, Standing.ASKED, "");
        }
    }

    /** The link leads to the package. */
    record LinkOpened() implements AvailabilityEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return now(handoff, Standing.OPENS, "");
        }
    }

    /** The link does not lead to the package, for this reason; it is tried again. */
    record LinkFoundShut(String because) implements AvailabilityEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return now(handoff, Standing.SHUT, because);
        }
    }

    /** The IR lead says that people can open the link although Baton cannot. */
    record LinkVouchedFor(String because) implements AvailabilityEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return now(handoff, Standing.VOUCHED_FOR, because);
        }
    }

    private static Handoff now(Handoff handoff, Standing standing, String words) {
        return handoff.recovery(recovery -> recovery.availability(new Availability(standing, words)));
    }
}
