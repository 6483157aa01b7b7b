package dev.baton.connectors.jira.issue;

import dev.baton.connectors.jira.dialect.Account;
import dev.baton.connectors.jira.dialect.Dialect;
import dev.baton.connectors.jira.rest.JiraRest;
import dev.baton.connectors.jira.rest.Reply;
import dev.baton.connectors.jira.settings.JiraPractice;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.port.TicketOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A ticket beside its order. */
public final class Comparison {

    private static final String NOTHING = "nothing";
    private static final String NOBODY = "nobody";
    private static final int LONGEST_FINDING = 200;

    private final JiraRest rest;
    private final Dialect dialect;
    private final JiraPractice practice;

    public Comparison(JiraRest rest, Dialect dialect, JiraPractice practice) {
        this.rest = rest;
        this.dialect = dialect;
        this.practice = practice;
    }

    /** What of a ticket is not as ordered, and what is found instead. */
    public record Difference(Aspect aspect, String found) {

        /** Whether nothing is there at all. */
        public boolean isAbsence() {
            return found.equals(NOTHING) || found.equals(NOBODY);
        }
    }

    /** All differences, in the order of the aspects. */
    public Reply<List<Difference>> of(Issue issue, TicketOrder order) {
        return new RemoteLinks(rest)
                .addresses(issue.key())
                .then(links -> assignee(issue, order).map(assignee -> {
                    List<Difference> all = new ArrayList<>();
                    label(issue, order).ifPresent(all::add);
                    RemoteLinks.of(order)
                            .forEach(wanted -> link(wanted, links, order).ifPresent(all::add));
                    due(issue, order).ifPresent(all::add);
                    priority(issue, order).ifPresent(all::add);
                    assignee.ifPresent(all::add);
                    return all;
                }));
    }

    private static Optional<Difference> label(Issue issue, TicketOrder order) {
        return issue.carried().labels().contains(order.duty().label())
                ? Optional.empty()
                : Optional.of(new Difference(Aspect.LABEL, NOTHING));
    }

    private static Optional<Difference> link(RemoteLinks.Wanted wanted, Map<String, String> links, TicketOrder order) {
        String found = links.getOrDefault(wanted.globalId(), "");
        boolean leadsThere = wanted.aspect() == Aspect.INCIDENT_LINK
                ? order.links().isIncident(found)
                : order.links().isDocument(found);
        return leadsThere
                ? Optional.empty()
                : Optional.of(new Difference(wanted.aspect(), found.isEmpty() ? NOTHING : cut(found)));
    }

    /** What has no deadline may have any due date. */
    private static Optional<Difference> due(Issue issue, TicketOrder order) {
        Optional<LocalDate> found = issue.carried().dueDate();
        Optional<LocalDate> ordered = order.duty().dueDate();
        return ordered.isEmpty() || found.equals(ordered)
                ? Optional.empty()
                : Optional.of(new Difference(
                        Aspect.DUE_DATE, found.map(LocalDate::toString).orElse(NOTHING)));
    }

    private Optional<Difference> priority(Issue issue, TicketOrder order) {
        String found = issue.carried().priority();
        return Priorities.of(practice, order.severity()).isLost(found, issue.priorities())
                ? Optional.of(new Difference(Aspect.PRIORITY, found.isEmpty() ? NOTHING : cut(found)))
                : Optional.empty();
    }

    /** Whose address is hidden is compared by account; who cannot be found cannot be told from somebody else. */
    private Reply<Optional<Difference>> assignee(Issue issue, TicketOrder order) {
        Optional<Account> assigned = issue.carried().assigned();
        if (assigned.isEmpty()) {
            return Reply.did(Optional.of(new Difference(Aspect.ASSIGNEE, NOBODY)));
        }
        Account found = assigned.get();
        String owner = order.duty().owner().email();
        if (found.isOf(owner)) {
            return Reply.did(Optional.empty());
        }
        Difference other = new Difference(Aspect.ASSIGNEE, cut(found.name()));
        return found.email().isEmpty()
                ? dialect.account(rest, owner, issue.project())
                        .map(account -> account.filter(known -> !known.id().equals(found.id()))
                                .map(known -> other))
                : Reply.did(Optional.of(other));
    }

    private static String cut(String found) {
        return found.length() <= LONGEST_FINDING ? found : found.substring(0, LONGEST_FINDING - 1) + "…";
    }
}
