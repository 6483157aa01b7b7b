package dev.baton.connectors.jira;

import dev.baton.connectors.jira.dialect.Change;
import dev.baton.connectors.jira.dialect.Dialect;
import dev.baton.connectors.jira.issue.Comparison;
import dev.baton.connectors.jira.issue.Comparison.Difference;
import dev.baton.connectors.jira.issue.Issue;
import dev.baton.connectors.jira.issue.RemoteLinks;
import dev.baton.connectors.jira.rest.JiraRest;
import dev.baton.connectors.jira.rest.Reply;
import dev.baton.connectors.jira.settings.JiraPractice;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.handoff.ticket.TicketState.Deviation;
import dev.baton.handoff.ticket.TicketState.Status;
import dev.baton.port.TicketOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a ticket beside its order; its history is asked only where something is not as ordered, or the ticket is silent. */
final class Watch {

    private final JiraRest rest;
    private final Dialect dialect;
    private final JiraPractice practice;
    private final Comparison comparison;

    Watch(JiraRest rest, Dialect dialect, JiraPractice practice) {
        this.rest = rest;
        this.dialect = dialect;
        this.practice = practice;
        this.comparison = new Comparison(rest, dialect, practice);
    }

    /** Where a ticket stands, since when, and what of it is not as ordered. */
    record Seen(Status status, Instant since, List<Deviation> deviations) {}

    Reply<Seen> state(Issue issue, TicketHome home, TicketOrder order) {
        return comparison
                .of(issue, order)
                .map(differences -> withProject(issue, home, differences))
                .then(differences -> history(issue, differences).map(history -> {
                    List<Deviation> deviations = differences.stream()
                            .map(difference -> deviation(difference, order, history))
                            .toList();
                    return new Seen(status(issue.standing()), since(issue, history), deviations);
                }));
    }

    /** «Separate backlogs are how remediation work gets deprioritized invisibly» (A4-03): whether it is where the team works; Jira takes a key in whatever case. */
    private static List<Difference> withProject(Issue issue, TicketHome home, List<Difference> differences) {
        if (issue.project().isEmpty() || issue.project().equalsIgnoreCase(home.project())) {
            return differences;
        }
        List<Difference> more = new ArrayList<>(differences);
        more.add(new Difference(Aspect.PROJECT, issue.project()));
        return more;
    }

    private Reply<List<Change>> history(Issue issue, List<Difference> differences) {
        boolean told = issue.standing().categorySince().isPresent() && differences.isEmpty();
        return told ? Reply.did(List.of()) : dialect.history(rest, issue.key());
    }

    /** «Won't do», a duplicate, what cannot be reproduced: done is not all that ends a ticket (D-07). */
    private Status status(Issue.Standing standing) {
        return switch (standing.category()) {
            case "done" ->
                practice.isWithoutFix(standing.resolution()) || practice.isWithoutFix(standing.status())
                        ? Status.ENDED_OTHERWISE
                        : Status.DONE;
            case "indeterminate" -> Status.IN_PROGRESS;
            default -> Status.TO_DO;
        };
    }

    private static Instant since(Issue issue, List<Change> history) {
        return issue.standing()
                .categorySince()
                .or(() -> last(history, change -> change.isOf("status")).map(Change::at))
                .orElse(issue.standing().created());
    }

    private static Deviation deviation(Difference difference, TicketOrder order, List<Change> history) {
        String by = last(history, change -> isAbout(change, difference.aspect(), order))
                .map(Change::by)
                .orElse("");
        return new Deviation(difference.aspect(), difference.found(), by);
    }

    private static boolean isAbout(Change change, Aspect aspect, TicketOrder order) {
        return switch (aspect) {
            case LABEL -> change.isOf("labels");
            case DUE_DATE -> change.isOf("duedate");
            case PRIORITY -> change.isOf("priority");
            case ASSIGNEE -> change.isOf("assignee");
            case PROJECT -> change.isOf("project") || change.isOf("Key");
            case INCIDENT_LINK, DOCUMENT_LINK -> isLink(change, aspect, order);
        };
    }

    /** A history names a remote link by its title, in a sentence. */
    private static boolean isLink(Change change, Aspect aspect, TicketOrder order) {
        String title = RemoteLinks.of(order).stream()
                .filter(link -> link.aspect() == aspect)
                .map(RemoteLinks.Wanted::title)
                .findFirst()
                .orElseThrow();
        return (change.isOf("RemoteIssueLink") || change.isOf("RemoteWorkItemLink"))
                && (change.from() + change.to()).contains(title);
    }

    private static Optional<Change> last(List<Change> history, Predicate<Change> which) {
        return history.stream().filter(which).reduce((one, next) -> next.at().isBefore(one.at()) ? one : next);
    }
}
