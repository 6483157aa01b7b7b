package dev.baton.desk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.document.Plan;
import dev.baton.handoff.document.VerificationPlan;
import dev.baton.handoff.leaving.Leaving;
import dev.baton.handoff.opening.Incident;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.ticket.TicketField;
import dev.baton.handoff.work.DueDate;
import dev.baton.handoff.work.Progress;
import dev.baton.port.TicketOrder;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the ticket of each item of one handoff must be, as the handoff stands. */
final class TicketOrders {

    private final Handoff handoff;
    private final House house;

    TicketOrders(Handoff handoff, House house) {
        this.handoff = handoff;
        this.house = house;
    }

    /** Where the tickets of an item's team live. */
    TicketHome home(ScopedProject project) {
        return house.organisation()
                .team(project.team())
                .map(team -> team.ticketHome())
                .orElseGet(
                        () -> new TicketHome(TicketHome.BUILT_IN, project.team().value()));
    }

    /** The order for one item; it changes with owner and date, never its key. */
    TicketOrder order(ScopedProject project) {
        Incident incident = handoff.opening().incident();
        URI document = house.links().to(handoff.id());
        URI incidentLink = incident.link().isEmpty() ? document : URI.create(incident.link());
        return new TicketOrder(
                key(project.name()),
                project.name(),
                new TicketOrder.Words(title(project), description(project)),
                project.severity(),
                duty(project),
                new TicketOrder.Links(incidentLink, incident.reference(), document));
    }

    /** Our own key of an item's ticket, of its mirror, and of everything that is said about it once. */
    String key(String project) {
        return handoff.id() + "/" + project;
    }

    private TicketOrder.Duty duty(ScopedProject project) {
        Person owner = handoff.document().owner(project.name()).orElseGet(() -> lastOwner(project));
        LocalDate due = handoff.work()
                .item(project.name())
                .flatMap(Progress::dueDate)
                .map(date -> LocalDate.ofInstant(date.due(), date.zone()))
                .orElse(null);
        Map<String, String> fields = handoff.work().fieldsOf(home(project).project()).stream()
                .collect(Collectors.toMap(TicketField.Value::id, TicketField.Value::words, (one, other) -> other));
        return new TicketOrder.Duty(owner, due, house.organisation().practice().ticketLabel(), fields);
    }

    /** Until somebody takes over, the ticket stays with whoever left it. */
    private Person lastOwner(ScopedProject project) {
        return handoff.followThrough().leavings().all().stream()
                .filter(leaving -> leaving.unowned().contains(project.name()))
                .map(Leaving::who)
                .findFirst()
                .orElse(Person.BATON);
    }

    private String title(ScopedProject project) {
        String components = project.components().stream()
                .map(component -> component.substring(component.lastIndexOf('/') + 1))
                .collect(Collectors.joining(", "));
        return handoff.id() + ": " + project.name() + ": remove " + components;
    }

    private String description(ScopedProject project) {
        Optional<Plan.Entry> entry = handoff.document().plan().entry(project.name());
        Optional<DueDate> due = handoff.work().item(project.name()).flatMap(Progress::dueDate);
        return String.join(
                "\n\n",
                handoff.document().summary().happened() + " "
                        + handoff.document().summary().impact(),
                "Recommended fix (reviewable, not a contract): "
                        + entry.map(Plan.Entry::fix).orElse("see the handoff document"),
                "Due "
                        + due.map(date -> LocalDate.ofInstant(date.due(), date.zone()) + " (" + date.reckoning() + ")")
                                .orElse("by no set date"),
                "Marking this done is a claim. Security checks it: " + VerificationPlan.RESCAN + "; "
                        + VerificationPlan.PREDICATE + ". Evidence: "
                        + handoff.document().verification().evidence());
    }
}
