package dev.baton.connectors.jira.filing;

import dev.baton.handoff.ticket.TicketField;
import dev.baton.port.TicketOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a new ticket of one type in one project may and must carry, for Baton's account. */
record CreateScreen(String project, String type, String typeId, List<FieldMeta> fields) {

    /** Without these a ticket is not what the handoff promises (A4-05, A4-08). */
    private static final Map<String, String> NEEDED = needed();

    /** What Baton fills by itself, or leaves to Jira. */
    private static final Set<String> KNOWN = Set.of(
            "project", "issuetype", "summary", "description", "labels", "duedate", "assignee", "priority", "reporter");

    /** What Baton must be told. */
    List<TicketField> asked() {
        return mustBeGiven().stream().map(FieldMeta::asked).toList();
    }

    List<FieldMeta> mustBeGiven() {
        return fields.stream()
                .filter(FieldMeta::isRequired)
                .filter(field -> !KNOWN.contains(field.id()))
                .toList();
    }

    Optional<FieldMeta> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    List<String> priorities() {
        return field("priority").stream()
                .flatMap(field -> field.choices().stream())
                .map(FieldMeta.Choice::words)
                .toList();
    }

    /** Why no ticket could be whole there. */
    Optional<String> objection(TicketOrder.Duty duty) {
        Map<String, String> given = duty.fields();
        String absent = NEEDED.entrySet().stream()
                .filter(needed -> field(needed.getKey()).isEmpty())
                .filter(needed -> duty.dueDate().isPresent() || !needed.getKey().equals("duedate"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
        if (!absent.isEmpty()) {
            return Optional.of("In the Jira project " + project + ", Baton cannot set on a new " + type + ": " + absent
                    + ". Put it on the create screen, or give Baton's account the permission.");
        }
        String missing = mustBeGiven().stream()
                .filter(field -> given.getOrDefault(field.id(), "").isBlank())
                .map(FieldMeta::name)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("The Jira project " + project + " insists on: " + missing
                        + ". Answer that in chat, and the ticket is filed.");
    }

    private static Map<String, String> needed() {
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("summary", "Summary");
        needed.put("description", "Description");
        needed.put("labels", "Labels");
        needed.put("duedate", "Due date");
        needed.put("assignee", "Assignee");
        return needed;
    }
}
