package dev.baton.handoff.recovery.restoration;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.recovery.document.Placement;
import dev.baton.handoff.recovery.restoration.SystemLife.State;
import java.util.function.UnaryOperator;

/** What happens to a system on its way back (B4). */
public sealed interface RestorationEvent extends HandoffEvent {

    /** The system that it happens to. */
    String system();

    /** The IR lead says that its eradication is validated. */
    record SystemMarkedReady(String system) implements RestorationEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return in(handoff, moment, system, State.READY);
        }
    }

    /** A recovery lead approves that it is brought online. */
    record SystemApproved(String system) implements RestorationEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return in(handoff, moment, system, State.APPROVED);
        }
    }

    /** Operations brought it online, in this way. */
    record SystemOnline(String system, Placement.Way way) implements RestorationEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            int place = handoff.recovery()
                    .document()
                    .guidance()
                    .of(system)
                    .map(new Order(handoff)::place)
                    .orElse(1);
            return life(handoff, system, life -> life.online(moment.at(), place));
        }
    }

    /** It was brought back in another way than its special instruction says (A8-09). */
    record CaveatViolated(String system, Placement.Way told, Placement.Way done) implements RestorationEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff;
        }
    }

    /** The point of contact reviewed it, and this is what they saw (A9-19). */
    record SystemReviewed(String system, String findings) implements RestorationEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return in(handoff, moment, system, State.REVIEWED);
        }
    }

    /** Monitoring sees nothing unusual. */
    record SystemHealthy(String system) implements RestorationEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return in(handoff, moment, system, State.HEALTHY);
        }
    }

    /** Its owner says that it does what it did before. */
    record SystemRestored(String system) implements RestorationEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return in(handoff, moment, system, State.RESTORED);
        }
    }

    /** Its owner says that it does not come back, and why. */
    record SystemRetired(String system, String because) implements RestorationEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return in(handoff, moment, system, State.RETIRED);
        }
    }

    /** Operations rolled it back; it begins anew. */
    record SystemRolledBack(String system) implements RestorationEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return life(handoff, system, life -> SystemLife.LISTED.in(State.LISTED, moment.at()));
        }
    }

    private static Handoff in(Handoff handoff, Moment moment, String system, State state) {
        return life(handoff, system, life -> life.in(state, moment.at()));
    }

    private static Handoff life(Handoff handoff, String system, UnaryOperator<SystemLife> change) {
        return handoff.recovery(recovery -> recovery.restoration(before -> before.system(system, change)));
    }
}
