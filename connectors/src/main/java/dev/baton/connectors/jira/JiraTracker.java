package dev.baton.connectors.jira;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.http.BoundedHttp;
import dev.baton.connectors.jira.dialect.Dialect;
import dev.baton.connectors.jira.filing.CreateScreens;
import dev.baton.connectors.jira.filing.Filing;
import dev.baton.connectors.jira.filing.Twins;
import dev.baton.connectors.jira.issue.Comments;
import dev.baton.connectors.jira.issue.Comparison;
import dev.baton.connectors.jira.issue.Comparison.Difference;
import dev.baton.connectors.jira.issue.Destination;
import dev.baton.connectors.jira.issue.Issue;
import dev.baton.connectors.jira.issue.Issues;
import dev.baton.connectors.jira.issue.Repair;
import dev.baton.connectors.jira.issue.Workflow;
import dev.baton.connectors.jira.rest.Call;
import dev.baton.connectors.jira.rest.JiraRest;
import dev.baton.connectors.jira.rest.JiraText;
import dev.baton.connectors.jira.rest.Reply;
import dev.baton.connectors.jira.settings.JiraPractice;
import dev.baton.connectors.jira.settings.JiraSettings;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.ticket.TicketField;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState;
import dev.baton.port.Answer;
import dev.baton.port.LabelledTicket;
import dev.baton.port.TicketOrder;
import dev.baton.port.Tracker;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Jira, Cloud or Data Center, as a team's normal tracking system (A4-01). */
public final class JiraTracker implements Tracker {

    /** By what an organisation's file calls it. */
    public static final String NAME = "jira";

    /** After this long no Jira makes a ticket that it was asked for. */
    private static final Duration YOUNG = Duration.ofDays(7);

    private final JiraSettings settings;
    private final InstantSource clock;
    private final JiraRest rest;
    private final Dialect dialect;
    private final Issues issues;
    private final Workflow workflow;
    private final Comments comments;

    /** The Jira of these settings, called within these limits; the clock says when a ticket was read. */
    public JiraTracker(JiraSettings settings, BoundedHttp http, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.dialect = Dialect.of(settings.access().flavour());
        this.rest = new JiraRest(
                URI.create(settings.api() + dialect.path()), settings.access().authorization(), http);
        this.issues = new Issues(rest, dialect);
        this.workflow = new Workflow(rest, practice());
        this.comments = new Comments(rest, dialect);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Answer<List<TicketField>> required(TicketHome home) {
        return new CreateScreens(rest, practice().issueType())
                .asked(home.project())
                .answer();
    }

    @Override
    public Answer<TicketRef> file(TicketHome home, TicketOrder order) {
        return new Filing(rest, dialect, practice())
                .file(home.project(), order)
                .map(this::ref)
                .answer();
    }

    @Override
    public Answer<TicketState> read(TicketHome home, TicketRef ticket, TicketOrder order) {
        Instant now = clock.instant();
        return issues.find(ticket.key())
                .then(found -> found.map(issue -> read(home, issue, order, now))
                        .orElseGet(
                                () -> Reply.did(new TicketState(ticket, TicketState.Status.GONE, now, List.of(), now))))
                .answer();
    }

    /**
     * Reading a young ticket also looks for a twin; that it cannot be ended now is no reason not to tell what was read. A
     * ticket without the label may be the ended twin itself. A ticket that was moved is found by its old key, too.
     *
     * @see <a href="https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/">Get issue</a>
     */
    private Reply<TicketState> read(TicketHome home, Issue issue, TicketOrder order, Instant now) {
        boolean isYoung = issue.standing().created().plus(YOUNG).isAfter(now);
        if (isYoung && issue.carried().labels().contains(order.duty().label())) {
            new Twins(rest, dialect, practice()).end(issue.key(), order);
        }
        return new Watch(rest, dialect, practice())
                .state(issue, home, order)
                .map(seen -> new TicketState(ref(issue.key()), seen.status(), seen.since(), seen.deviations(), now));
    }

    @Override
    public Answer<TicketRef> close(TicketRef ticket, Comment why) {
        return issues.get(ticket.key())
                .then(issue ->
                        issue.standing().isEnded() ? Reply.did(issue.key()) : workflow.move(issue, Destination.DONE))
                .then(key -> comments.once(key, why))
                .map(key -> ticket)
                .answer();
    }

    @Override
    public Answer<TicketRef> reopen(TicketRef ticket, Comment why, LocalDate due) {
        return issues.get(ticket.key())
                .then(issue -> (issue.standing().isEnded()
                                ? workflow.move(issue, Destination.OPEN)
                                : Reply.did(issue.key()))
                        .then(key -> issues.edit(key, due(issue, due))))
                .then(key -> comments.once(key, why))
                .map(key -> ticket)
                .answer();
    }

    private static ObjectNode due(Issue issue, LocalDate due) {
        ObjectNode change = JsonNodeFactory.instance.objectNode();
        if (!issue.carried().dueDate().filter(due::equals).isPresent()) {
            change.putObject("fields").put("duedate", due.toString());
        }
        return change;
    }

    @Override
    public Answer<TicketRef> comment(TicketRef ticket, Comment words) {
        return issues.get(ticket.key())
                .then(issue -> comments.once(issue.key(), words))
                .map(key -> ticket)
                .answer();
    }

    @Override
    public Answer<TicketRef> mend(TicketRef ticket, TicketOrder order) {
        return issues.get(ticket.key())
                .then(issue -> new Comparison(rest, dialect, practice())
                        .of(issue, order)
                        .map(differences ->
                                differences.stream().map(Difference::aspect).collect(Collectors.toSet()))
                        .then(aspects -> new Repair(rest, dialect, practice()).of(issue, order, aspects)))
                .map(key -> ticket)
                .answer();
    }

    @Override
    public Answer<List<LabelledTicket>> labelled(String label, int most) {
        String open = labels(label) + " AND statusCategory != Done ORDER BY created DESC";
        return dialect.hits(rest, open, most)
                .map(hits -> hits.stream()
                        .limit(most)
                        .map(hit -> new LabelledTicket(ref(hit.key()), hit.title()))
                        .toList())
                .answer();
    }

    @Override
    public String query(String label) {
        return labels(label) + " ORDER BY created DESC";
    }

    private TicketRef ref(String key) {
        return new TicketRef(NAME, key, settings.link(key));
    }

    private static String labels(String label) {
        return "labels = \"" + label.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The name of a project, to check what an organisation's file says. */
    public Answer<String> project(String key) {
        return rest.call(Call.get("project", key).to("look at the project " + key))
                .map(project -> JiraText.of(project, "name"))
                .answer();
    }

    /** As whom Jira knows Baton, to check address and token. */
    public Answer<String> account() {
        return rest.call(Call.get("myself").to("ask who it is"))
                .map(myself -> JiraText.of(myself, "displayName"))
                .answer();
    }

    private JiraPractice practice() {
        return settings.practice();
    }
}
