package dev.baton.connectors.jira.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.jira.standin.StoredIssue.Changed;
import dev.baton.connectors.jira.standin.StoredIssue.Status;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What Jira keeps, as Jira shows it. */
final class Pictures {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);

    private final Face face;

    Pictures(Face face) {
        this.face = face;
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    ObjectNode issue(StoredIssue issue, Asked asked) {
        ObjectNode shown = JSON.objectNode();
        shown.put("id", issue.id).put("key", issue.key);
        shown.set("fields", fields(issue, asked.parameter("fields")));
        List<String> properties = words(asked.parameter("properties"));
        if (!properties.isEmpty()) {
            ObjectNode all = shown.putObject("properties");
            properties.stream()
                    .filter(issue.properties::containsKey)
                    .forEach(key -> all.set(key, issue.properties.get(key)));
        }
        List<String> expand = words(asked.parameter("expand"));
        if (expand.contains("editmeta")) {
            ObjectNode priority =
                    shown.putObject("editmeta").putObject("fields").putObject("priority");
            priority.set("allowedValues", named(Site.PRIORITIES));
        }
        if (expand.contains("changelog") && !face.isTalkative()) {
            ArrayNode histories = shown.putObject("changelog").putArray("histories");
            issue.history.forEach(change -> histories.add(change(change)));
        }
        return shown;
    }

    private ObjectNode fields(StoredIssue issue, String asked) {
        ObjectNode fields = JSON.objectNode();
        fields.putObject("project").put("key", issue.project);
        fields.put("summary", issue.summary);
        fields.set("description", issue.description);
        fields.put("created", moment(issue.created));
        fields.set("creator", face.shown(issue.creator));
        fields.set("status", status(issue.status));
        fields.set("resolution", issue.resolution.isEmpty() ? JSON.nullNode() : name(issue.resolution));
        fields.set("priority", name(issue.priority));
        fields.set("assignee", issue.assignee == null ? JSON.nullNode() : face.shown(issue.assignee));
        fields.put("duedate", issue.due.isEmpty() ? null : issue.due);
        issue.labels.forEach(fields.putArray("labels")::add);
        if (face.isTalkative()) {
            fields.put("statuscategorychangedate", moment(issue.categorySince));
        }
        issue.otherFields.forEach(fields::set);
        return asked.isEmpty() ? fields : fields.retain(words(asked));
    }

    ObjectNode change(Changed change) {
        ObjectNode entry = JSON.objectNode();
        entry.put("id", change.id()).put("created", moment(change.at()));
        entry.set("author", face.shown(change.by()));
        ObjectNode item = entry.putArray("items").addObject();
        item.put("field", change.field()).put("fieldtype", "jira");
        if (!change.field().startsWith("Remote")) {
            item.put("fieldId", change.field());
        }
        item.putNull("from").putNull("to");
        item.put("fromString", change.from()).put("toString", change.to());
        return entry;
    }

    ObjectNode status(Status status) {
        ObjectNode shown = JSON.objectNode();
        shown.put("id", status.id()).put("name", status.words);
        shown.putObject("statusCategory")
                .put("id", status.categoryId)
                .put("key", status.category)
                .put("name", status.category);
        return shown;
    }

    /** The transition to a status, with its screen if that was asked for. */
    ObjectNode transition(Status to, Ways ways, boolean withFields) {
        ObjectNode shown = JSON.objectNode();
        shown.put("id", transitionId(to)).put("name", "Go to " + to.words);
        shown.set("to", status(to));
        if (withFields) {
            ObjectNode fields = shown.putObject("fields");
            if (to.category.equals("done")) {
                ObjectNode resolution = fields.putObject("resolution");
                resolution
                        .put("required", true)
                        .put("name", "Resolution")
                        .put("hasDefaultValue", false)
                        .set("allowedValues", named(Site.RESOLUTIONS));
                ways.screen()
                        .forEach((id, name) -> fields.putObject(id)
                                .put("required", true)
                                .put("name", name)
                                .put("hasDefaultValue", false));
            }
        }
        return shown;
    }

    static String transitionId(Status to) {
        return String.valueOf(1 + 10 * to.number);
    }

    /** Named values with ids, as priorities and resolutions have them. */
    static ArrayNode named(List<String> names) {
        ArrayNode values = JSON.arrayNode();
        for (int i = 0; i < names.size(); i++) {
            values.addObject().put("id", String.valueOf(i + 1)).put("name", names.get(i));
        }
        return values;
    }

    /** One page of a list, with what a list says about its pages. */
    static ObjectNode page(String name, List<? extends JsonNode> all, int startAt, int most) {
        ObjectNode page = JSON.objectNode();
        int from = Math.min(startAt, all.size());
        int to = Math.min(from + most, all.size());
        page.put("startAt", from)
                .put("maxResults", most)
                .put("total", all.size())
                .put("isLast", to == all.size());
        all.subList(from, to).forEach(page.putArray(name)::add);
        return page;
    }

    private static ObjectNode name(String name) {
        return JSON.objectNode().put("name", name);
    }

    private static List<String> words(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(",", -1));
    }
}
