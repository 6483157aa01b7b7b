package dev.baton.connectors.jira.filing;

import dev.baton.connectors.jira.dialect.Dialect;
import dev.baton.connectors.jira.issue.Issue;
import dev.baton.connectors.jira.issue.Issues;
import dev.baton.connectors.jira.issue.Mark;
import dev.baton.connectors.jira.issue.RemoteLinks;
import dev.baton.connectors.jira.rest.Call;
import dev.baton.connectors.jira.rest.JiraRest;
import dev.baton.connectors.jira.rest.Reply;
import dev.baton.port.TicketOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the tickets of an order, so that none is created twice. Jira's searches are behind by moments (Cloud says so; in
 * Data Center each node has an index of its own), so they only say where to look; what a ticket is, it says itself, by the
 * property that was written in the same call that created it. And because an index may not know the newest tickets at all,
 * before anything is created the newest numbers of the project are asked for one by one, those too that the index does not
 * know: a ticket that is there answers to its key at once.
 *
 * @see <a href="https://developer.atlassian.com/cloud/jira/platform/search-and-reconcile/">Search and reconcile</a>
 */
final class Finder {

    private static final int MOST_FOUND = 20;
    private static final int NEWEST = 30;

    private final JiraRest rest;
    private final Dialect dialect;
    private final Issues issues;

    Finder(JiraRest rest, Dialect dialect) {
        this.rest = rest;
        this.dialect = dialect;
        this.issues = new Issues(rest, dialect);
    }

    /** All tickets of an order that a search knows, oldest first: by the mark in the text, or by the links. */
    Reply<List<Issue>> indexed(TicketOrder order) {
        String byMark = "description ~ \"" + Mark.of(order.key()) + "\"";
        return dialect.search(rest, byMark, MOST_FOUND)
                .then(keys -> ofOrder(order, keys))
                .then(found -> found.isEmpty() ? linked(order) : Reply.did(found));
    }

    /** A Jira that does not know the function has nothing to say by it. */
    private Reply<List<Issue>> linked(TicketOrder order) {
        String byLink = RemoteLinks.of(order).stream()
                .map(link -> "\"" + link.globalId() + "\"")
                .collect(Collectors.joining(", ", "issue in issuesWithRemoteLinksByGlobalId(", ")"));
        return dialect.search(rest, byLink, MOST_FOUND)
                .orElse(refused -> refused.status() == 400 ? Reply.did(List.of()) : refused)
                .then(keys -> ofOrder(order, keys));
    }

    /** The tickets of an order among the newest of a project, whether the index knows them or not. */
    Reply<List<Issue>> newest(String project, TicketOrder order) {
        String name = project.replace("\\", "\\\\").replace("\"", "\\\"");
        String newestFirst = "project = \"" + name + "\" ORDER BY key DESC";
        return dialect.search(rest, newestFirst, NEWEST).then(keys -> {
            Numbers numbers = Numbers.of(project, keys);
            return ofOrder(order, numbers.unindexed())
                    .then(found -> found.isEmpty() ? ahead(order, numbers.ahead()) : Reply.did(found));
        });
    }

    /** Goes on from number to number until several in a row are unused. */
    private Reply<List<Issue>> ahead(TicketOrder order, Numbers.Ahead at) {
        if (at.isOver()) {
            return Reply.did(List.of());
        }
        return issues.peek(at.key())
                .then(found -> itself(order, found)
                        .then(itself ->
                                itself.isEmpty() ? ahead(order, at.next(found.isPresent())) : Reply.did(itself)));
    }

    private Reply<List<Issue>> ofOrder(TicketOrder order, List<String> keys) {
        Reply<List<Issue>> all = Reply.did(new ArrayList<>());
        for (String key : keys) {
            all = all.then(sofar -> issues.peek(key)
                    .then(found -> itself(order, found))
                    .map(itself -> {
                        sofar.addAll(itself);
                        return sofar;
                    }));
        }
        return all.map(Finder::oldestFirst);
    }

    private static List<Issue> oldestFirst(List<Issue> issues) {
        return issues.stream()
                .sorted(Comparator.comparing((Issue issue) -> issue.standing().created())
                        .thenComparing(Issue::number))
                .toList();
    }

    /** What was found, if it is of this order. */
    private Reply<List<Issue>> itself(TicketOrder order, Optional<Issue> found) {
        List<Issue> candidate = found.stream().toList();
        if (found.isEmpty() || found.get().origin().order().equals(order.key())) {
            return Reply.did(candidate);
        }
        Issue.Origin origin = found.get().origin();
        boolean perhaps = origin.order().isEmpty() && origin.description().contains(Mark.of(order.key()));
        return perhaps ? isOurs(origin).map(ours -> ours ? candidate : List.of()) : Reply.did(List.of());
    }

    /**
     * A Jira that keeps no properties with a new ticket, or from which somebody removed them, leaves the mark in the
     * description. A copy that people made has that too, but they created it, not Baton.
     */
    private Reply<Boolean> isOurs(Issue.Origin origin) {
        return rest.call(Call.get("myself").to("ask who it is"))
                .map(myself -> dialect.account(myself)
                        .filter(account -> account.id().equals(origin.creator()))
                        .isPresent());
    }
}
