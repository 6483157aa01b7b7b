package dev.baton.desk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Ended;
import dev.baton.port.Outside;
import dev.baton.port.Tracker;
import java.util.Optional;
import java.util.function.Function;

/** Looks up the item that an errand about a ticket concerns, as it stands now. */
final class TicketCases {

    private final Office office;
    private final House house;
    private final Outside outside;

    TicketCases(Office office, House house, Outside outside) {
        this.office = office;
        this.house = house;
        this.outside = outside;
    }

    /** Does this with the item of an errand; an item that is not there any more needs nothing. */
    Ended with(Errand errand, Function<TicketCase, Ended> work) {
        Optional<Handoff> handoff =
                office.transaction().inOne(() -> office.handoffs().find(errand.handoff()));
        return handoff.flatMap(found -> found.scope().project(errand.subject()))
                .flatMap(project -> it(handoff.get(), project))
                .map(work)
                .orElseGet(Ended.Ran::new);
    }

    private Optional<TicketCase> it(Handoff handoff, ScopedProject project) {
        TicketOrders orders = new TicketOrders(handoff, house);
        TicketHome home = orders.home(project);
        Tracker tracker = home.isBuiltIn()
                ? new BuiltInBoard()
                : outside.tracker(home.tracker()).orElseGet(() -> new MissingTracker(home.tracker()));
        return handoff.work()
                .item(project.name())
                .map(item -> new TicketCase(handoff, project, item, tracker, home, orders.order(project)));
    }
}
