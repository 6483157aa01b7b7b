package dev.baton.connectors.jira.issue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.jira.dialect.Dialect;
import dev.baton.connectors.jira.rest.JiraRest;
import dev.baton.connectors.jira.rest.Reply;
import dev.baton.connectors.jira.settings.JiraPractice;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.port.TicketOrder;
import java.util.List;
import java.util.Set;

/** Puts on a ticket what its order says; only what is asked for is touched, in one change and with the links after it. */
public final class Repair {

    private final Issues issues;
    private final RemoteLinks links;
    private final Owners owners;
    private final Dialect dialect;
    private final JiraPractice practice;

    public Repair(JiraRest rest, Dialect dialect, JiraPractice practice) {
        this.issues = new Issues(rest, dialect);
        this.links = new RemoteLinks(rest);
        this.owners = new Owners(rest, dialect);
        this.dialect = dialect;
        this.practice = practice;
    }

    /** Makes these aspects as ordered; the ticket's key when all of them are. */
    public Reply<String> of(Issue issue, TicketOrder order, Set<Aspect> aspects) {
        ObjectNode change = JsonNodeFactory.instance.objectNode();
        if (aspects.contains(Aspect.LABEL)) {
            change.putObject("update")
                    .putArray("labels")
                    .addObject()
                    .put("add", order.duty().label());
        }
        return fields(issue, order, aspects)
                .then(fields -> {
                    if (!fields.isEmpty()) {
                        change.set("fields", fields);
                    }
                    return issues.edit(issue.key(), change);
                })
                .then(edited -> links.put(issue.key(), wanted(order, aspects)));
    }

    private Reply<ObjectNode> fields(Issue issue, TicketOrder order, Set<Aspect> aspects) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        if (aspects.contains(Aspect.DUE_DATE)) {
            order.duty().dueDate().ifPresent(due -> fields.put("duedate", due.toString()));
        }
        if (aspects.contains(Aspect.PRIORITY)) {
            Priorities.of(practice, order.severity())
                    .wanted(issue.priorities())
                    .ifPresent(name -> fields.putObject("priority").put("name", name));
        }
        return aspects.contains(Aspect.ASSIGNEE)
                ? owners.account(order.duty().owner(), issue.project()).map(account -> {
                    fields.set("assignee", dialect.reference(account));
                    return fields;
                })
                : Reply.did(fields);
    }

    private static List<RemoteLinks.Wanted> wanted(TicketOrder order, Set<Aspect> aspects) {
        return RemoteLinks.of(order).stream()
                .filter(link -> aspects.contains(link.aspect()))
                .toList();
    }
}
