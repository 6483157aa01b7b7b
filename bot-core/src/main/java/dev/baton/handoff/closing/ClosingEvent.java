package dev.baton.handoff.closing;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Phase;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.work.WorkItem.State;
import java.util.List;

/** How a handoff comes to its end. */
public sealed interface ClosingEvent extends HandoffEvent {

    /** The commander took an item out of scope, on evidence (B2). */
    record ItemDescoped(String project, String evidence) implements ClosingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.item(project, moment, item -> item.in(State.DESCOPED, moment.at()));
        }
    }

    /** Every item is verified, or accepted as a risk; the commander closed the handoff. */
    record HandoffClosed() implements ClosingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.in(Phase.CLOSED, moment);
        }
    }

    /** The incident itself is closed; the weekly watch begins with this question, saved verbatim (A5-10, A5-11). */
    record IncidentClosed(List<ComponentCoordinates> query) implements ClosingEvent {
        public IncidentClosed {
            query = List.copyOf(query);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.followThrough(through -> through.watch(watch -> watch.begun(moment.at(), query)))
                    .in(Phase.SYSTEMIC_WATCH, moment);
        }
    }

    /** The fourth weekly check has succeeded; nothing is waited for any more. */
    record HandoffArchived() implements ClosingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.in(Phase.ARCHIVED, moment);
        }
    }

    /** What is kept of the handoff, and until when, stands in the archive (A9-35). */
    record ArchiveEntered(ArchiveEntry entry) implements ClosingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.with(handoff.stage().archived(entry));
        }
    }
}
