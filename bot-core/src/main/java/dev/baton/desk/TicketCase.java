package dev.baton.desk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.work.Progress;
import dev.baton.port.TicketOrder;
import dev.baton.port.Tracker;

/** One item whose ticket is looked after, with where that is and what it must be. */
record TicketCase(
        Handoff handoff, ScopedProject project, Progress item, Tracker tracker, TicketHome home, TicketOrder order) {

    HandoffId id() {
        return handoff.id();
    }

    String name() {
        return project.name();
    }

    TicketComments comments() {
        return new TicketComments(handoff, project.name(), item);
    }
}
