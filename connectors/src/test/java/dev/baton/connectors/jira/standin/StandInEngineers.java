package dev.baton.connectors.jira.standin;

import dev.baton.connectors.jira.standin.StoredIssue.Said;
import dev.baton.handoff.organisation.TicketHome;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.ticket.TicketField;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Aspect;
import dev.baton.port.tracker.Engineers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Emma and her colleagues, at work in the stand-in. */
public final class StandInEngineers implements Engineers {

    private static final Human EMMA = Human.of(NAME, "emma@example.org");

    private final JiraStandIn jira;
    private final Site site;
    private final Fields fields;

    public StandInEngineers(JiraStandIn jira) {
        this.jira = jira;
        this.site = jira.site();
        this.fields = new Fields(site, jira.face());
        site.add(EMMA);
    }

    @Override
    public void move(TicketRef ticket, dev.baton.handoff.ticket.TicketState.Status to) {
        switch (to) {
            case IN_PROGRESS -> site.move(get(ticket), EMMA, StoredIssue.Status.IN_PROGRESS, "");
            case DONE -> site.move(get(ticket), EMMA, StoredIssue.Status.DONE, "Done");
            case ENDED_OTHERWISE -> site.move(get(ticket), EMMA, StoredIssue.Status.DONE, "Cannot Reproduce");
            default -> site.move(get(ticket), EMMA, StoredIssue.Status.TO_DO, "");
        }
    }

    @Override
    public void remove(TicketRef ticket, Aspect aspect) {
        StoredIssue issue = get(ticket);
        switch (aspect) {
            case LABEL -> fields.labels(issue, EMMA, List.of("hers"));
            case DUE_DATE -> fields.due(issue, EMMA, "");
            case ASSIGNEE -> fields.assign(issue, EMMA, Optional.empty());
            case INCIDENT_LINK -> unlink(issue, "/incident");
            case DOCUMENT_LINK -> unlink(issue, "/document");
            case PRIORITY, PROJECT -> throw new IllegalArgumentException("every ticket has a priority and a project");
        }
    }

    private void unlink(StoredIssue issue, String end) {
        String id = issue.links.keySet().stream()
                .filter(globalId -> globalId.endsWith(end))
                .findFirst()
                .orElseThrow();
        site.unlink(issue, EMMA, id);
    }

    @Override
    public void postpone(TicketRef ticket, LocalDate due) {
        fields.due(get(ticket), EMMA, due.toString());
    }

    @Override
    public void deprioritise(TicketRef ticket) {
        fields.priority(get(ticket), EMMA, "Lowest");
    }

    @Override
    public void handOver(TicketRef ticket, Person to) {
        fields.assign(get(ticket), EMMA, site.human(to.email()));
    }

    @Override
    public TicketRef moveTo(TicketRef ticket, String project) {
        if (site.project(project).isEmpty()) {
            site.addProject(project);
        }
        return new TicketRef(ticket.tracker(), site.moveTo(get(ticket), EMMA, project), "");
    }

    @Override
    public void delete(TicketRef ticket) {
        site.delete(ticket.key());
    }

    @Override
    public void fileSomethingElse(TicketHome home) {
        StoredIssue issue = site.newIssue(home.project());
        issue.summary = "Paint the office";
        issue.description = jira.face().typed("Blue, please.");
        fields.labels(issue, EMMA, List.of("office"));
    }

    @Override
    public List<String> find(String query) {
        return Jql.find(site, query).entries().stream().map(Index.Entry::key).toList();
    }

    @Override
    public String words(TicketRef ticket) {
        return get(ticket).summary + "\n\n" + jira.face().read(get(ticket).description);
    }

    @Override
    public List<String> comments(TicketRef ticket) {
        return get(ticket).comments.stream()
                .map(Said::body)
                .map(jira.face()::read)
                .toList();
    }

    @Override
    public void insistOn(TicketHome home, TicketField field) {
        site.insistOn(home.project(), field, field.choices().isEmpty() ? "string" : "option", "plugin:any");
    }

    @Override
    public void block(dev.baton.handoff.ticket.TicketState.Status status) {
        site.ways().close("Done");
        site.ways().close("Won't Do");
    }

    @Override
    public void deactivate(Person person) {
        site.deactivate(person.email());
    }

    @Override
    public void cutOff() {
        jira.trouble().with(Trouble.EVERYTHING, Trouble.Kind.DOWN);
    }

    @Override
    public void loseTheAnswerToTheNextCreation() {
        jira.trouble().once(Trouble.CREATION, Trouble.Kind.DONE_BUT_DOWN);
    }

    @Override
    public void cutOffAfterTheNextCreation() {
        jira.trouble().once(Trouble.CREATION, Trouble.Kind.DONE_THEN_DOWN);
    }

    @Override
    public void reconnect() {
        jira.trouble().over();
    }

    private StoredIssue get(TicketRef ticket) {
        return site.get(ticket.key());
    }
}
