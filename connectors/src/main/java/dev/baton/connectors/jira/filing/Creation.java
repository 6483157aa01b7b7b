package dev.baton.connectors.jira.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.jira.dialect.Account;
import dev.baton.connectors.jira.dialect.Dialect;
import dev.baton.connectors.jira.issue.Issue;
import dev.baton.connectors.jira.issue.Mark;
import dev.baton.connectors.jira.issue.Owners;
import dev.baton.connectors.jira.issue.Priorities;
import dev.baton.connectors.jira.rest.Call;
import dev.baton.connectors.jira.rest.JiraRest;
import dev.baton.connectors.jira.rest.JiraText;
import dev.baton.connectors.jira.rest.Reply;
import dev.baton.connectors.jira.settings.JiraPractice;
import dev.baton.port.TicketOrder;
import java.util.Map;

/** One call that makes a ticket with all that a ticket can be born with, our key among it. */
final class Creation {

    private static final int LONGEST_SUMMARY = 255;

    private final JiraRest rest;
    private final Dialect dialect;
    private final JiraPractice practice;

    Creation(JiraRest rest, Dialect dialect, JiraPractice practice) {
        this.rest = rest;
        this.dialect = dialect;
        this.practice = practice;
    }

    /** All that is needed for the call, without making it; what is wrong with the order is found here. */
    Reply<ObjectNode> prepare(CreateScreen screen, TicketOrder order) {
        return screen.objection(order.duty())
                .<Reply<ObjectNode>>map(Reply::impossible)
                .orElseGet(() -> new Owners(rest, dialect)
                        .account(order.duty().owner(), screen.project())
                        .then(owner -> withGivenFields(screen, order, fields(screen, order, owner))));
    }

    /** Makes it; the new ticket's key. */
    Reply<String> create(String project, ObjectNode fields, TicketOrder order) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("fields", fields);
        body.putArray("properties")
                .addObject()
                .put("key", Issue.ORDER_PROPERTY)
                .putObject("value")
                .put("key", order.key());
        return rest.call(Call.post(body, "issue").to("file a ticket in " + project))
                .map(created -> JiraText.of(created, "key"));
    }

    private ObjectNode fields(CreateScreen screen, TicketOrder order, Account owner) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.putObject("project").put("key", screen.project());
        fields.putObject("issuetype").put("id", screen.typeId());
        fields.put("summary", summary(order.words().title()));
        fields.set(
                "description",
                dialect.text(
                        order.words().description(),
                        "Filed by Baton for " + order.key() + ", reference " + Mark.of(order.key())));
        fields.putArray("labels").add(order.duty().label());
        order.duty().dueDate().ifPresent(due -> fields.put("duedate", due.toString()));
        fields.set("assignee", dialect.reference(owner));
        Priorities.of(practice, order.severity())
                .wanted(screen.priorities())
                .ifPresent(name -> fields.putObject("priority").put("name", name));
        return fields;
    }

    private Reply<ObjectNode> withGivenFields(CreateScreen screen, TicketOrder order, ObjectNode fields) {
        FieldValues values = new FieldValues(rest, dialect, screen.project());
        Reply<ObjectNode> all = Reply.did(fields);
        for (Map.Entry<String, String> given : order.duty().fields().entrySet()) {
            all = all.then(sofar -> screen.field(given.getKey())
                    .filter(field -> !given.getValue().isBlank())
                    .<Reply<ObjectNode>>map(
                            field -> values.of(field, given.getValue()).map(value -> set(sofar, field.id(), value)))
                    .orElseGet(() -> Reply.did(sofar)));
        }
        return all;
    }

    private static ObjectNode set(ObjectNode fields, String id, JsonNode value) {
        fields.set(id, value);
        return fields;
    }

    /** One line, of what Jira takes. */
    private static String summary(String title) {
        String line = title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.length() <= LONGEST_SUMMARY) {
            return line;
        }
        int end = LONGEST_SUMMARY - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
