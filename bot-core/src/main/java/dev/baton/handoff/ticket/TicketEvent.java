package dev.baton.handoff.ticket;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.work.WorkItem.State;
import java.util.List;

/** What happens to the tickets of the work items. */
public sealed interface TicketEvent extends HandoffEvent {

    /** The ticket is there, with label, due date and both links (A4-05). */
    record TicketFiled(String project, TicketRef ref) implements TicketEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.item(project, moment, item -> {
                boolean waited = item.state() == State.COMMITTED;
                return (waited ? item.in(State.TICKETED, moment.at()) : item).with(new Ticket.Filed(ref));
            });
        }
    }

    /** The tracker calls the ticket by another key now, as when somebody moved it to another project. */
    record TicketMoved(String project, TicketRef ref) implements TicketEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.item(
                    project,
                    moment,
                    item -> item.ticket() instanceof Ticket.Filed filed ? item.with(filed.at(ref)) : item);
        }
    }

    /** The ticket could not be filed yet, and why; Baton goes on trying. */
    record TicketDelayed(String project, String because, List<TicketField> asked) implements TicketEvent {
        public TicketDelayed {
            asked = List.copyOf(asked);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.item(project, moment, item -> item.with(new Ticket.Pending(because, asked)));
        }
    }

    /** The ticket came to where the handoff cannot follow it, or back from there; the words are the tracker's. */
    record TicketStood(String project, Ticket.Trail trail, String because) implements TicketEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.item(
                    project,
                    moment,
                    item -> item.ticket() instanceof Ticket.Filed filed ? item.with(filed.on(trail)) : item);
        }
    }

    /** Somebody answered what the tickets of one tracker's project need besides. */
    record TicketFieldsGiven(String ticketProject, List<TicketField.Value> values) implements TicketEvent {
        public TicketFieldsGiven {
            values = List.copyOf(values);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.work(work -> work.withFields(ticketProject, values));
        }
    }

    /** A ticket no longer says what was agreed (A1-01, A4-12). */
    record DriftFound(int number, String project, Drift.Difference difference) implements TicketEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            Drift found = new Drift(number, project, difference, moment.at(), Drift.State.OPEN);
            return handoff.followThrough(through -> through.drifts(drifts -> drifts.and(found)));
        }
    }

    /** Somebody asked for the ticket to be put right. */
    record DriftMendingAsked(int number) implements TicketEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return settled(handoff, number, Drift.State.MENDING);
        }
    }

    /** The ticket says again what was agreed. */
    record DriftResolved(int number) implements TicketEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return settled(handoff, number, Drift.State.RESOLVED);
        }
    }

    /** Somebody decided to leave the ticket as it is, with a reason on record. */
    record DriftAccepted(int number, String reason) implements TicketEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return settled(handoff, number, Drift.State.ACCEPTED);
        }
    }

    private static Handoff settled(Handoff handoff, int number, Drift.State state) {
        return handoff.followThrough(through -> through.drifts(drifts -> drifts.in(number, state)));
    }
}
