package dev.baton.connectors.jira.filing;

import dev.baton.connectors.jira.dialect.Dialect;
import dev.baton.connectors.jira.issue.Comparison;
import dev.baton.connectors.jira.issue.Comparison.Difference;
import dev.baton.connectors.jira.issue.Issue;
import dev.baton.connectors.jira.issue.RemoteLinks;
import dev.baton.connectors.jira.issue.Repair;
import dev.baton.connectors.jira.rest.JiraRest;
import dev.baton.connectors.jira.rest.Reply;
import dev.baton.connectors.jira.settings.JiraPractice;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.port.TicketOrder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Files the ticket of an order: found or created, then completed; whole or not at all said to be filed (A4-05). */
public final class Filing {

    private final CreateScreens screens;
    private final Creation creation;
    private final Finder finder;
    private final Twins twins;
    private final RemoteLinks links;
    private final Comparison comparison;
    private final Repair repair;

    public Filing(JiraRest rest, Dialect dialect, JiraPractice practice) {
        this.screens = new CreateScreens(rest, practice.issueType());
        this.creation = new Creation(rest, dialect, practice);
        this.finder = new Finder(rest, dialect);
        this.twins = new Twins(rest, dialect, practice);
        this.links = new RemoteLinks(rest);
        this.comparison = new Comparison(rest, dialect, practice);
        this.repair = new Repair(rest, dialect, practice);
    }

    /** The key of the order's ticket, on which everything is. */
    public Reply<String> file(String project, TicketOrder order) {
        return finder.indexed(order).then(found -> found.isEmpty() ? create(project, order) : adopt(found, order));
    }

    private Reply<String> create(String project, TicketOrder order) {
        return screens.of(project)
                .then(screen -> creation.prepare(screen, order))
                .then(fields -> finder.newest(project, order)
                        .then(found -> found.isEmpty()
                                ? creation.create(project, fields, order)
                                        .then(key -> links.put(key, RemoteLinks.of(order)))
                                : adopt(found, order)));
    }

    private Reply<String> adopt(List<Issue> found, TicketOrder order) {
        Issue first = found.get(0);
        return comparison
                .of(first, order)
                .then(differences -> repair.of(first, order, absent(differences)))
                .then(key -> twins.end(key, order, found));
    }

    private static Set<Aspect> absent(List<Difference> differences) {
        return differences.stream()
                .filter(Difference::isAbsence)
                .map(Difference::aspect)
                .collect(Collectors.toSet());
    }
}
