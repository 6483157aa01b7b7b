package dev.baton.connectors.jira.issue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.jira.dialect.Account;
import dev.baton.connectors.jira.dialect.Dialect;
import dev.baton.connectors.jira.rest.JiraText;
import dev.baton.connectors.jira.rest.JiraTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A ticket as Jira has it: where it stands, what it carries, which priorities it could have, and where it comes from. */
public record Issue(
        String key, String project, Standing standing, Carried carried, List<String> priorities, Origin origin) {

    /** The issue property that says for which order a ticket was created; it is written with the ticket itself. */
    public static final String ORDER_PROPERTY = "baton-order";

    /** The field of Jira Cloud that says since when a ticket's status is of its category. */
    static final String CATEGORY_SINCE = "statuscategorychangedate";

    /** The fields that are read. */
    static final String FIELDS =
            "project,created,creator,description,status,resolution,labels,duedate,priority,assignee," + CATEGORY_SINCE;

    /** Where a ticket stands: status, the key of its category, resolution, and since when, as far as a ticket tells. */
    public record Standing(
            String status,
            String category,
            String resolution,
            Instant created,
            @Nullable Instant since) {

        /** Since when its status is of its category; only Cloud says so. */
        public Optional<Instant> categorySince() {
            return Optional.ofNullable(since);
        }

        /** Whether engineering calls it done, for whatever reason. */
        public boolean isEnded() {
            return category.equals("done");
        }
    }

    /** What a ticket carries. */
    public record Carried(
            List<String> labels,
            @Nullable LocalDate due,
            String priority,
            @Nullable Account assignee) {

        /** The due date, if it has one. */
        public Optional<LocalDate> dueDate() {
            return Optional.ofNullable(due);
        }

        /** Who has it, if anybody. */
        public Optional<Account> assigned() {
            return Optional.ofNullable(assignee);
        }
    }

    /**
     * Where a ticket comes from: the order for which Baton created it, by its property; who created it, by the account's id;
     * and its description, as Jira gives it.
     */
    public record Origin(String order, String creator, String description) {}

    static Issue of(JsonNode issue, Dialect dialect) {
        JsonNode fields = issue.path("fields");
        return new Issue(
                JiraText.of(issue, "key"),
                JiraText.of(fields.path("project"), "key"),
                standing(fields),
                carried(fields, dialect),
                names(issue.path("editmeta").path("fields").path("priority").path("allowedValues")),
                origin(issue, dialect));
    }

    private static Origin origin(JsonNode issue, Dialect dialect) {
        JsonNode fields = issue.path("fields");
        return new Origin(
                JiraText.of(issue.path("properties").path(ORDER_PROPERTY), "key"),
                dialect.account(fields.path("creator")).map(Account::id).orElse(""),
                fields.path("description").toString());
    }

    /** The number in its key. */
    public long number() {
        return number(key);
    }

    /** The number in a key, 0 where there is none. */
    public static long number(String key) {
        String digits = key.substring(key.lastIndexOf('-') + 1);
        return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : 0;
    }

    private static Standing standing(JsonNode fields) {
        JsonNode status = fields.path("status");
        return new Standing(
                JiraText.of(status, "name"),
                JiraText.of(status.path("statusCategory"), "key"),
                JiraText.of(fields.path("resolution"), "name"),
                JiraTime.moment(fields.path("created")).orElse(Instant.EPOCH),
                JiraTime.moment(fields.path(CATEGORY_SINCE)).orElse(null));
    }

    private static Carried carried(JsonNode fields, Dialect dialect) {
        return new Carried(
                fields.path("labels").valueStream().map(JiraText::of).toList(),
                JiraTime.day(fields.path("duedate")).orElse(null),
                JiraText.of(fields.path("priority"), "name"),
                dialect.account(fields.path("assignee")).orElse(null));
    }

    private static List<String> names(JsonNode values) {
        return values.valueStream().map(value -> JiraText.of(value, "name")).toList();
    }
}
