package dev.baton.connectors.jira.standin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.jira.standin.Site.Insisted;
import dev.baton.connectors.jira.standin.Site.Project;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sets fields of a ticket as a screen would: what is wrong with any of them is told for all of them, and nothing is set. */
final class Fields {

    private final Site site;
    private final Face face;

    Fields(Site site, Face face) {
        this.site = site;
        this.face = face;
    }

    /** What is wrong, by field. */
    Map<String, String> complaints(Project project, JsonNode fields) {
        Map<String, String> wrong = new LinkedHashMap<>();
        fields.properties()
                .forEach(field -> complaint(project, field.getKey(), field.getValue())
                        .ifPresent(complaint -> wrong.put(field.getKey(), complaint)));
        return wrong;
    }

    private Optional<String> complaint(Project project, String field, JsonNode value) {
        if (project.offScreen.contains(field)) {
            return offScreen(field);
        }
        return switch (field) {
            case "project", "issuetype" -> Optional.empty();
            case "summary" -> summary(value.asText());
            case "description" -> face.complaint(value);
            case "labels" ->
                value.valueStream()
                        .filter(label -> label.asText().contains(" "))
                        .map(label -> "The label '" + label.asText() + "' contains spaces which is invalid.")
                        .findFirst();
            case "duedate" -> day(value);
            case "assignee" ->
                face.meant(value, site).isPresent()
                        ? Optional.empty()
                        : Optional.of("User does not exist or cannot be assigned tickets.");
            case "priority" ->
                Site.PRIORITIES.contains(value.path("name").asText())
                        ? Optional.empty()
                        : Optional.of("The priority selected is invalid.");
            default ->
                project.insisted.stream()
                        .filter(insisted -> insisted.field().id().equals(field))
                        .findFirst()
                        .map(insisted -> custom(insisted, value))
                        .orElseGet(() -> offScreen(field));
        };
    }

    private static Optional<String> offScreen(String field) {
        return Optional.of("Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.");
    }

    private static Optional<String> summary(String text) {
        if (text.isBlank()) {
            return Optional.of("You must specify a summary of the issue.");
        }
        if (text.contains("\n")) {
            return Optional.of("The summary is invalid because it contains newline characters.");
        }
        return text.length() > 255 ? Optional.of("Summary must be less than 255 characters.") : Optional.empty();
    }

    private static Optional<String> day(JsonNode value) {
        try {
            LocalDate.parse(value.asText());
            return Optional.empty();
        } catch (DateTimeException wrong) {
            return Optional.of("Error parsing date string: " + value.asText());
        }
    }

    private Optional<String> custom(Insisted insisted, JsonNode value) {
        boolean right = switch (insisted.type()) {
            case "option" -> isOption(insisted, value);
            case "array" -> value.isArray() && value.valueStream().allMatch(each -> isOption(insisted, each));
            case "number" -> value.isNumber();
            case "date" -> day(value).isEmpty();
            case "user" -> face.meant(value, site).isPresent();
            default ->
                insisted.custom().endsWith(":textarea") ? face.complaint(value).isEmpty() : value.isTextual();
        };
        return right
                ? Optional.empty()
                : Optional.of("Specify a valid value for " + insisted.field().name());
    }

    private static boolean isOption(Insisted insisted, JsonNode value) {
        int id = value.path("id").asInt(-1);
        return value.path("id").isTextual()
                && id >= 1
                && id <= insisted.field().choices().size();
    }

    /** Sets what was found right. */
    void set(StoredIssue issue, Human by, JsonNode fields) {
        fields.properties().forEach(field -> set(issue, by, field.getKey(), field.getValue()));
    }

    private void set(StoredIssue issue, Human by, String field, JsonNode value) {
        switch (field) {
            case "project", "issuetype" -> {}
            case "summary" -> issue.summary = value.asText();
            case "description" -> issue.description = value;
            case "labels" ->
                labels(issue, by, value.valueStream().map(JsonNode::asText).toList());
            case "duedate" -> due(issue, by, value.asText());
            case "assignee" -> assign(issue, by, face.meant(value, site));
            case "priority" -> priority(issue, by, value.path("name").asText());
            default -> issue.otherFields.put(field, value);
        }
        site.index().changed(issue);
    }

    void labels(StoredIssue issue, Human by, List<String> labels) {
        String before = issue.labels.stream().collect(Collectors.joining(" "));
        issue.labels.clear();
        issue.labels.addAll(labels);
        site.note(issue, by, "labels", before, String.join(" ", labels));
    }

    void due(StoredIssue issue, Human by, String due) {
        String before = issue.due;
        issue.due = due;
        site.note(issue, by, "duedate", before, due);
    }

    void priority(StoredIssue issue, Human by, String priority) {
        String before = issue.priority;
        issue.priority = priority;
        site.note(issue, by, "priority", before, priority);
    }

    void assign(StoredIssue issue, Human by, Optional<Human> to) {
        String before = issue.assignee == null ? "" : issue.assignee.displayName();
        issue.assignee = to.orElse(null);
        site.note(issue, by, "assignee", before, to.map(Human::displayName).orElse(""));
    }
}
