package dev.baton.handoff.ticket;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import java.util.function.UnaryOperator;

/** What happens to the tasks that mirror the tickets. */
public sealed interface MirrorEvent extends HandoffEvent {

    /** The ticket of a project has its task. */
    record TicketMirrored(String project, TaskRef task) implements MirrorEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return mirrored(handoff, moment, project, mirroring -> mirroring.by(task));
        }
    }

    /** Nobody knows whether the task is there; somebody has to look before another is asked for. */
    record TaskUncertain(String project, String because) implements MirrorEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return mirrored(handoff, moment, project, mirroring -> mirroring.unsure(because));
        }
    }

    /** The mirror lags behind the ticket, and why; Baton goes on trying. */
    record MirrorDelayed(String project, String because) implements MirrorEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return mirrored(handoff, moment, project, mirroring -> mirroring.troubledBy(because));
        }
    }

    /** The mirror says again what the ticket says. */
    record MirrorCaughtUp(String project) implements MirrorEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return mirrored(handoff, moment, project, mirroring -> mirroring.troubledBy(""));
        }
    }

    /** Somebody has looked, and there is no task. */
    record TaskMissing(String project) implements MirrorEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return mirrored(handoff, moment, project, Mirroring::missing);
        }
    }

    private static Handoff mirrored(Handoff handoff, Moment moment, String project, UnaryOperator<Mirroring> change) {
        return handoff.item(
                project,
                moment,
                item -> item.ticket() instanceof Ticket.Filed filed ? item.with(filed.mirrored(change)) : item);
    }
}
